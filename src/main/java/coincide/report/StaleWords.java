package coincide.report;

import coincide.outlook.Staleness;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a forecast does not see, in sentences. */
final class StaleWords {
    private StaleWords() {}

    /** Launches that are not known up to the day of issue. */
    static Optional<String> launches(Staleness staleness) {
        return staleness.launchesEnded()
                ? Optional.of(
                        "Blind since " + Numbers.date(staleness.launchesTo().plusDays(1))
                                + ": launches are observed to " + Numbers.date(staleness.launchesTo())
                                + " only; the days to " + Numbers.date(staleness.issuedOn())
                                + " are drawn from the model, which widens the forecast.")
                : Optional.empty();
    }

    /** Launches first, then calendars that ended. */
    static List<Prose> of(Staleness staleness) {
        List<Prose> sentences = new ArrayList<>();
        launches(staleness).map(Prose::own).ifPresent(sentences::add);
        for (Staleness.Ended calendar : staleness.calendars()) {
            sentences.add(Prose.own("The calendar ")
                    .quoted(List.of(calendar.title()))
                    .then(" ends on " + Numbers.date(calendar.to())
                            + ": what it would hold after that is not known, except what had been announced."));
        }
        return sentences;
    }
}
