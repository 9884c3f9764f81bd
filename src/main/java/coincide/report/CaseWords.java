package coincide.report;

import coincide.analysis.Case;
import coincide.analysis.Case.Together;
import coincide.analysis.Nearness;
import coincide.analysis.Neighbour;
import coincide.analysis.YearBefore;
import coincide.model.Observation;
import coincide.plan.Job;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The sentences that say how close a launch day lies to milestones, and how usual that is. */
final class CaseWords {
    private CaseWords() {}

    static List<Prose> closeness(Job job, Case found) {
        List<Prose> sentences = new ArrayList<>();
        sentences.add(nearest(found));
        found.closest().ifPresent(closest -> sentences.add(closest(job, closest, found)));
        found.together().ifPresent(together -> sentences.add(together(together)));
        found.surroundings().yearBefore().ifPresent(year -> sentences.add(Prose.own(baseRate(year))));
        String unknown = unknown(found);
        if (!unknown.isEmpty()) {
            sentences.add(Prose.own(unknown));
        }
        return sentences;
    }

    /** Why nothing is known of a calendar on a day outside of its coverage. */
    static String collected(Observation.Block coverage, LocalDate day) {
        return day.isBefore(coverage.from())
                ? "collected only from " + Numbers.date(coverage.from())
                : "collected only to " + Numbers.date(coverage.to());
    }

    private static Prose nearest(Case found) {
        Prose earlier = side(
                found,
                Nearness::earlier,
                "Nearest under way or earlier: ",
                "No milestone under way or earlier is known");
        Prose later = side(found, Nearness::later, "; nearest later: ", "; no later one is known");
        return earlier.then(later).then(".");
    }

    private static Prose side(Case found, Function<Nearness, Optional<Neighbour>> side, String some, String none) {
        return found.families().stream()
                .flatMap(family -> side.apply(family).stream())
                .min(Comparator.comparingInt(Neighbour::distance))
                .map(neighbour -> Prose.own(some).then(NeighbourWords.of(neighbour, found.day())))
                .orElseGet(() -> Prose.own(none));
    }

    private static Prose closest(Job job, Nearness closest, Case found) {
        return Prose.own("Rarest by itself: a milestone of “")
                .data(Families.title(job, closest.family()))
                .then("” lies as close on "
                        + Numbers.percent(closest.share().orElseThrow().value()) + " of the observed days of "
                        + found.day().getYear() + ".");
    }

    private static Prose together(Together together) {
        return Prose.own(Numbers.percent(together.share().value()) + " of the "
                + Numbers.of(together.share().of(), "day", "days") + " from "
                + Numbers.date(together.from()) + " to " + Numbers.date(together.to())
                + " lie as close to at least one of "
                + Numbers.of(together.calendars(), "calendar", "calendars")
                + ", each in its own terms: for every day while all of them were collected the smallest of its shares was"
                + " taken, and the days were counted on which it is no larger than here.");
    }

    /** How often a launch day falls near any day whatever. */
    private static String baseRate(YearBefore year) {
        List<String> holding = year.runs().stream()
                .filter(run -> run.share().of() > 0)
                .map(run -> Numbers.percent(run.share().value()) + " of its "
                        + (run.length() == 1 ? "observed days" : "runs of " + run.length() + " days"))
                .toList();
        return "Base rate: " + year.year() + " had " + Numbers.of(year.launchDays(), "launch day", "launch days")
                + (year.whole() ? "" : " on the days observed") + "; "
                + Prose.list(holding) + " hold one.";
    }

    private static String unknown(Case found) {
        long unknown =
                found.families().stream().filter(family -> !family.observed()).count();
        return unknown == 0
                ? ""
                : Numbers.of(unknown, "calendar was", "calendars were")
                        + " not collected on this day: what they would hold is unknown, not absent.";
    }
}
