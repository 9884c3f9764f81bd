package coincide.outlook;

import java.util.List;

/**
 * All that a run says of the days to come.
 *
 * @param ledger every forecast that was published up to this run, its own among them
 * @param resolutions what came of them
 * @param watched what is to come
 * @param published forecasts that others published, scored
 */
public record Foreseen(
        OutlookResult outlook,
        List<LedgerEntry> ledger,
        List<Resolution> resolutions,
        List<Watched> watched,
        PublishedScores published) {
    public Foreseen {
        ledger = List.copyOf(ledger);
        resolutions = List.copyOf(resolutions);
        watched = List.copyOf(watched);
    }
}
