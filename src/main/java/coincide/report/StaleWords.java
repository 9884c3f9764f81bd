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
        launches(staleness)
                .map(words ->
                        Prose.own(words + " Scores below are those of forecasts that knew launches up to their day."))
                .ifPresent(sentences::add);
        if (!staleness.calendars().isEmpty()) {
            Prose prose =
                    Prose.own("Calendars have ended, and what they would hold since then is not known, except what had"
                            + " been announced: ");
            for (int i = 0; i < staleness.calendars().size(); i++) {
                Staleness.Ended calendar = staleness.calendars().get(i);
                prose = prose.then(i == 0 ? "“" : "; “")
                        .data(calendar.title())
                        .then("” on " + Numbers.date(calendar.to()));
            }
            sentences.add(prose.then("."));
        }
        return sentences;
    }
}
