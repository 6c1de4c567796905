using Parley.Text.Reading;
using Parley.Text.Reading.Languages;

namespace Parley.Text.Tests.Reading;

public sealed class LanguageTests
{
    private const string French =
        "Le gouvernement a déclaré mardi que les négociations avec les rebelles reprendraient la semaine prochaine dans la capitale, selon un porte-parole " +
        "du ministère qui a demandé à ne pas être nommé. Les deux parties se sont réunies pour la première fois depuis le cessez-le-feu, mais elles n'ont pas signé d'accord.";

    [Fact]
    public void Rows_of_the_table_are_sorted_and_none_stands_twice()
    {
        var rows = DataTable.Load("reading/languages.tsv");
        Assert.Equal(rows.OrderBy(r => r.Key, StringComparer.Ordinal).ThenBy(r => r.Value, StringComparer.Ordinal), rows);
        Assert.Equal(rows.Count, rows.Distinct().Count());
    }

    [Fact]
    public void No_word_of_another_language_is_an_english_one_too()
    {
        var rows = DataTable.Load("reading/languages.tsv").ToLookup(r => r.Key == "English", r => r.Value);
        Assert.Empty(rows[true].Intersect(rows[false]));
    }

    [Theory]
    [InlineData("in French", French)]
    [InlineData("in German", "Die Regierung hat am Dienstag erklärt, dass die Gespräche mit den Rebellen in der nächsten Woche wieder aufgenommen werden, sagte ein Sprecher des Ministeriums, der nicht genannt werden wollte. Beide Seiten hatten sich zum ersten Mal seit der Waffenruhe getroffen, aber kein Abkommen unterzeichnet.")]
    [InlineData("in Spanish", "El gobierno dijo el martes que las negociaciones con los rebeldes se reanudarán la próxima semana en la capital, según un portavoz del ministerio que pidió no ser identificado. Las dos partes se reunieron por primera vez desde el alto el fuego, pero no firmaron ningún acuerdo para los presos.")]
    [InlineData("in Turkish", "Hükümet salı günü yaptığı açıklamada, isyancılarla görüşmelerin gelecek hafta başkentte yeniden başlayacağını bildirdi. İki taraf ateşkesten sonra ilk kez bir araya geldi, ancak bir anlaşma imzalanmadı ve görüşmelerin ne kadar süreceği de belli değil. Bakanlık için konuşan bir yetkili daha çok zaman gerektiğini söyledi.")]
    [InlineData("in Indonesian or Malay", "Pemerintah mengatakan pada hari Selasa bahwa pembicaraan dengan para pemberontak akan dimulai lagi minggu depan di ibu kota, kata seorang juru bicara yang tidak mau disebut namanya. Kedua pihak bertemu untuk pertama kali sejak gencatan senjata itu, dan mereka belum menandatangani perjanjian dalam pertemuan ini.")]
    [InlineData("in Cyrillic script", "Правительство заявило во вторник, что переговоры с повстанцами возобновятся на следующей неделе в столице.")]
    [InlineData("in Arabic script", "قالت الحكومة يوم الثلاثاء إن المفاوضات مع المتمردين ستستأنف الأسبوع المقبل في العاصمة")]
    [InlineData("in Chinese or Japanese script", "政府周二表示,与叛军的谈判将于下周在首都恢复。双方自停火以来首次会面,但没有签署任何协议,谈判将继续进行。")]
    public void Running_text_in_another_language_is_known(string what, string text) => Assert.Equal(what, LanguageGuess.OtherThanEnglish(text));

    [Theory]
    [InlineData("Talks fail.")]
    [InlineData("Netanyahu Erdogan Putin")]
    [InlineData("Le Monde")]
    [InlineData("Staffan de Mistura, Juan Manuel Santos, Rodrigo Londoño, Piedad Córdoba, Humberto de la Calle, Sergio Jaramillo, Iván Márquez, Pablo Catatumbo, Enrique Santos, Álvaro Leyva, Luis Carlos Villegas, Jorge Enrique Mora, Óscar Naranjo, Frank Pearl, Roy Barreras, Gonzalo Restrepo")]
    [InlineData("Score: 2 3 4 0 1 2 4 5 10 20 30 40")]
    [InlineData("The spokesman said in French: \"" + French + "\" The rest of his remarks in the hall were made in English, and they were not long. He said that the talks would go on, that the two sides had not met for a year, and that nobody who was at the table had asked for more than what was on offer when the last round had ended. It was the first time that he spoke to the press after the truce.")]
    public void Short_texts_lists_of_names_and_long_quotations_pass(string text) => Assert.Null(LanguageGuess.OtherThanEnglish(text));

    [Fact]
    public void A_text_in_another_language_is_reported_and_the_rest_read()
    {
        var results = Inputs.Read($"title,text\nA,The talks failed.\nB,\"{French}\"\n");
        Assert.True(results[0].IsSuccess);
        Assert.Equal("in.dat#2: the text is in French, and Parley reads English only; leave it out, or read it all the same with --any-language", results[1].Failure!.ToString());
    }

    [Fact]
    public void It_is_read_when_the_user_wants_it() => Assert.Equal(French, Inputs.ReadOne(French, new ReadingOptions { AnyLanguage = true }).Text);
}
