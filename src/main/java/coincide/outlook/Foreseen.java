package coincide.outlook;

import java.util.List;

/**
 * All that a run says of the days to come.
 *
 * @param ledger every forecast that was published up to this run, its own among them
 * @param resolutions what came of them
 * @param watched what is to come
 */
public record Foreseen(
        OutlookResult outlook, List<LedgerEntry> ledger, List<Resolution> resolutions, List<Watched> watched) {
    public Foreseen {
        ledger = List.copyOf(ledger);
        resolutions = List.copyOf(resolutions);
        watched = List.copyOf(watched);
    }
}
