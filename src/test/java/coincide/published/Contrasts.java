package coincide.published;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Launch days of a season, before and after a day on which it was looked at. */
final class Contrasts {
    private Contrasts() {}

    /** What the recount gives: launch days of the season, all launch days, rate ratio and p, then and since. */
    record Recounts(
            String inside,
            String all,
            String ratio,
            String p,
            String insideSince,
            String allSince,
            String ratioSince,
            String pSince) {}

    static List<Figure> figures(
            Lists lists,
            String season,
            DaySet then,
            DaySet since,
            Predicate<LocalDate> inside,
            Recounts recounts,
            Figure... first) {
        List<Figure> figures = new ArrayList<>(List.of(first));
        add(figures, lists, season, then, inside, recounts.inside, recounts.all, recounts.ratio, recounts.p);
        add(
                figures,
                lists,
                season,
                since,
                inside,
                recounts.insideSince,
                recounts.allSince,
                recounts.ratioSince,
                recounts.pSince);
        return figures;
    }

    private static void add(
            List<Figure> figures,
            Lists lists,
            String season,
            DaySet all,
            Predicate<LocalDate> inside,
            String insideText,
            String allText,
            String ratio,
            String p) {
        String period = ", " + all.span().from() + " to " + all.span().to();
        Contrast contrast = new Contrast(all.where(inside));
        figures.add(Figure.launchDays(lists, "launch days in " + season + period, "", insideText, all.where(inside)));
        figures.add(Figure.launchDays(lists, "launch days" + period, "", allText, all));
        figures.add(Figure.derived(
                lists,
                "days in " + season + ", % of days",
                "",
                "",
                1,
                list -> 100.0 * all.where(inside).size() / all.size()));
        figures.add(
                Figure.derived(lists, "rate ratio, " + season + " against the rest", "", ratio, 2, contrast::ratio));
        figures.add(Figure.derived(
                lists, "exact p of as few, permuted within years", "", p, 3, contrast::pFewerWithinYears));
    }
}
