package coincide.plan;

import java.time.LocalDate;

/**
 * What makes a run what it is. Equal runs give equal bytes.
 *
 * @param asOf the last day whose knowledge counts
 * @param planHash the job's {@link Job#hash}
 * @param dataVersion SHA-256 over the hashes of all inputs
 * @param codeVersion version of the program
 * @param key hash of all of these, and of the previous snapshot the run compares itself with
 */
public record Run(LocalDate asOf, String planHash, String dataVersion, String codeVersion, String key) {
    /** The name of the snapshot: as-of date and the first half of the key. */
    public String snapshot() {
        return asOf + "-" + key.substring(0, 12);
    }
}
