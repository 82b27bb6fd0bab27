using System.Resources;
using System.Runtime.CompilerServices;
using StudyBot.Wording;

namespace StudyBot.Answers.Shapes;

/// <summary>
/// What stands around shaped answers, in the language of a voice: from <c>ShapeVoice.resx</c> and <c>ShapeVoice.en.resx</c>. Each
/// member bears the name of its entry there; what is filled in is already escaped.
/// </summary>
internal sealed class ShapeVoice(Voice voice)
{
    static readonly ResourceManager Resources = new("StudyBot.Answers.Shapes.ShapeVoice", typeof(ShapeVoice).Assembly);

    public string SideMissing(object side) => Fill([side]);
    public string Alike => Named();
    public string AlikePair(object one, object first, object other, object second) => Fill([one, first, other, second]);
    public string OnlyIn(object number) => Fill([number]);
    public string AndMore(object count) => Fill([count]);
    public string NothingAlike => Named();
    public string ItemsIn(object number, object count) => Fill([number, count]);
    public string ItemOf(object number, object count) => Fill([number, count]);
    public string ItemMissing(object count, object number) => Fill([count, number]);
    public string ItemsCounted(object count) => Fill([count]);
    public string ItemsOf(object shown, object count) => Fill([shown, count]);
    public string ItemsFewer(object wanted, object count) => Fill([wanted, count]);
    public string Explained(object number) => Fill([number]);
    public string FactWho(object name) => Fill([name]);
    public string FactWhen(object year) => Fill([year]);
    public string FactPage(object page) => Fill([page]);
    public string FactWhere(object place) => Fill([place]);
    public string NoYear => Named();
    public string NoPage => Named();
    public string Affirmed(object number) => Fill([number]);
    public string Denied(object number) => Fill([number]);
    public string Undecided(object number) => Fill([number]);
    public string AffirmedBy(object number, object by) => Fill([number, by]);
    public string DeniedBy(object number, object by) => Fill([number, by]);
    public string OtherAuthors => Named();
    public string AuthorsAre(object count) => Fill([count]);
    public string QuestionIs(object number, object question) => Fill([number, question]);
    public string QuestionsLeft(object questions) => Fill([questions]);
    public string Outline(object heading) => Fill([heading]);
    public string PartsOmitted(object count) => Fill([count]);
    public string SectionOf(object number) => Fill([number]);

    string Named([CallerMemberName] string name = "") =>
        Resources.GetString(name, voice.Culture) ?? throw new MissingManifestResourceException($"No text is named {name}.");

    string Fill(object[] values, [CallerMemberName] string name = "") => string.Format(voice.Culture, Named(name), values);
}
