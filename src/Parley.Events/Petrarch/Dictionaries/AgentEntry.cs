namespace Parley.Events.Petrarch.Dictionaries;

/// <summary>An agent: a kind of people or body, such as soldiers, whose code is put to an actor's.</summary>
/// <param name="Name">The noun, as written.</param>
/// <param name="Code">The code without its tilde; empty for one that stands for nothing.</param>
/// <param name="IsPrefix">True for <c>[NGO~]</c>: the code goes before the actor's.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record AgentEntry(string Name, string Code, bool IsPrefix, DictionaryPlace Place);
