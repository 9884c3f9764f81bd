package coincide.report;

import coincide.outlook.Score;
import coincide.outlook.TrackRecord;
import java.util.List;

/** How the frozen forecasts have done. */
final class RecordWords {
    private RecordWords() {}

    static Prose of(List<TrackRecord> records) {
        int issued = records.stream().mapToInt(TrackRecord::issued).sum();
        int resolved = records.stream().mapToInt(TrackRecord::resolved).sum();
        int ambiguous = records.stream().mapToInt(TrackRecord::ambiguous).sum();
        if (issued == 0) {
            return Prose.own(
                    "The record of frozen forecasts is empty: none was made from a record that ended on its day.");
        }
        Prose prose = Prose.own("The record holds " + Numbers.of(issued, "frozen forecast", "frozen forecasts") + ": "
                + resolved + " resolved, " + ambiguous + " ambiguous, " + (issued - resolved - ambiguous) + " open.");
        for (TrackRecord one : records) {
            if (one.resolved() > 0) {
                prose = prose.then(" Of ")
                        .then(OutlookLines.target(one.target()))
                        .then(" within " + Numbers.of(one.horizon(), "day", "days") + ": Brier score "
                                + Numbers.ratio(one.brier()) + ", that of past shares "
                                + Numbers.ratio(one.climatologyBrier()) + ", over "
                                + Numbers.of(one.resolved(), "forecast", "forecasts") + ", " + one.apart()
                                + " of them without overlap"
                                + (one.apart() < Score.FEWEST ? ": too few for a claim." : "."));
            }
        }
        return prose;
    }
}
