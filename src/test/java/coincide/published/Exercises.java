package coincide.published;

import coincide.model.Anchor;
import coincide.model.Window;
import coincide.stats.Exposure;
import coincide.stats.RateRatio;
import coincide.stats.Span;
import java.util.ArrayList;
import java.util.List;

/** R07 to R12: results on exercises and other events, most of them of a scope that launches alone do not have. */
record Exercises(Lists lists, Shipped shipped) {
    private static final int DURING = 41;
    private static final int ALL = 71;

    List<Entry> entries() {
        return List.of(share(), eras(), nullEffect(), threat(), escalation(), triggers());
    }

    private Entry share() {
        List<Figure> figures = new ArrayList<>();
        List.of("25:4.1", "33:2.8", "40:2.0", "50:1.4", "58:1.0").forEach(pair -> {
            int days = Integer.parseInt(pair.substring(0, 2));
            RateRatio implied = new RateRatio(DURING, ALL - DURING, days, 100 - days);
            figures.add(Figure.derived(
                    lists,
                    "rate ratio that 41 of 71 means if exercises cover " + days + " % of days",
                    "",
                    pair.substring(3),
                    2,
                    list -> implied.ratio()));
        });
        DaySet all = DaySet.all("2012-01-01", "2017-05-23");
        Contrast during = new Contrast(all.where(days(all)::contains));
        figures.add(Figure.launchDays(
                lists, "launch days, " + all.span().from() + " to " + all.span().to(), "", "", all));
        figures.add(
                Figure.launchDays(lists, "launch days in the major exercises of our calendar", "", "", during.days()));
        figures.add(Figure.derived(
                lists,
                "days in them, % of days",
                "",
                "",
                1,
                list -> 100.0 * during.days().size() / all.size()));
        figures.add(Figure.derived(lists, "rate ratio", "", "", 2, during::ratio));
        return new Entry(
                "R07",
                "Activity in exercise periods",
                "41 of 71 nuclear and missile activities under Kim Jong Un, 58 %, fell in periods of exercises of South Korea and"
                        + " the United States (Hong, 23 May 2017); how many days those periods cover is not said.",
                List.of("http://cdnk.co.kr/board/bbs/board.php?bo_table=news&page=660&wr_id=5318"),
                "Nuclear tests and missile launches of all kinds, by the institute's own list.",
                figures,
                "A share of launches says nothing without the share of days: were 58 % of days in those periods, the ratio"
                        + " would be one. The implied ratios are arithmetic on the published share. The 71 are wider than our"
                        + " launch days; which exercises were counted is not said, ours are seven series of major ones.");
    }

    private DaySet days(DaySet all) {
        List<Span> spans =
                shipped.milestones("exercises").stream().map(Span::of).toList();
        Exposure exposure = Exposure.of(spans, new Window(Anchor.SPAN, 0, 0), all.span());
        return all.where(day -> exposure.contains(all.span().indexOf(day.toEpochDay())));
    }

    private static Entry eras() {
        return notRecomputable(
                "R08",
                "Then against now",
                "Activity coincided with holidays, elections and summits closely in 2012 to 2017, less so in 2019 to 2022 (Hong,"
                        + " December 2022).",
                "https://dailian.co.kr/news/view/1182327",
                "Missile and nuclear activity laid over four kinds of dates; no number given.",
                "there is no number to compute. The question is our H12 (a ratio of two ratios, with its interval).");
    }

    private static Entry nullEffect() {
        return notRecomputable(
                "R09",
                "Exercises and relations",
                "Exercises had a \"null effect\" in 2005 to 2016; relations in the four to eight weeks before tell what follows"
                        + " (CSIS, August 2016).",
                "https://beyondparallel.csis.org/us-rok-exercises-not-provoke-dprk",
                "Provocations of every kind, and relations between the United States and the North coded by hand.",
                "it needs the coding of relations and provocations other than launches. Our H04 asks of launches in exercises,"
                        + " H15 of relations.");
    }

    private static Entry threat() {
        return notRecomputable(
                "R10",
                "Exercises and threat",
                "North Korea answers exercises with hostile words and acts, more so the more an exercise threatens (Bernhardt and"
                        + " Sukin 2021; abstract read).",
                "https://doi.org/10.1177/0022002720972180",
                "Warnings, threats and tests together, by the authors' own data.",
                "words are no launches. Our H04 asks of launches only, H16b of heavier missiles during them.");
    }

    private static Entry escalation() {
        return notRecomputable(
                "R11",
                "Exercises and escalation",
                "No systematic escalation of words or acts in or near exercises (D'Orazio 2012; abstract read).",
                "https://ssrn.com/abstract=1912221",
                "Machine-coded events of conflict in the news.",
                "it rests on news events of years before our plan begins. Our H04 asks of launches from 2012 on.");
    }

    private Entry triggers() {
        DaySet all = DaySet.all("2012-01-01", "2016-11-21");
        return new Entry(
                "R12",
                "Triggers and provocations",
                "257 events said to set off provocations and 88 provocations, 2012-01-01 to 2016-11-21, are uncorrelated; a recent"
                        + " provocation is the clearest predictor of another (Hess 2018; abstract read).",
                List.of(
                        "Journal of Asian Security and International Affairs 5(1):57-83, https://doi.org/10.1177/2347797017749044"),
                "Provocations of every kind (also naval incursions and politics), and a list of events of the author's own.",
                List.of(Figure.launchDays(lists, "launch days of the same span", "88", "", all)),
                "Not recomputable from launch data: the 88 hold more than launches, and neither list is published with the"
                        + " abstract. Our H04 (exercises), H18 (Security Council) and H24 (launches follow launches) ask of"
                        + " launches. " + Apart.launchDays(lists, all));
    }

    private static Entry notRecomputable(
            String id, String title, String published, String source, String counted, String reason) {
        return new Entry(
                id,
                title,
                published,
                List.of(source),
                counted,
                List.of(),
                "Not recomputable from launch data: " + reason);
    }
}
