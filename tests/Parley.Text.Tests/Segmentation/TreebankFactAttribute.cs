namespace Parley.Text.Tests.Segmentation;

/// <summary>A test that reads the shared treebanks, which stand beside the checkout on some machines; skipped elsewhere.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TreebankFactAttribute : FactAttribute
{
    public TreebankFactAttribute()
    {
        if (!Directory.Exists(Folder)) Skip = "The treebanks of shared/data are not beside this checkout.";
    }

    /// <summary>The folder with the treebanks.</summary>
    internal static string Folder => Repository.Path("..", "shared", "data", "ud");
}
