package coincide.contract;

import java.util.List;

/**
 * Where data come from and on which terms they may be used, as their own description says.
 *
 * @param hashes SHA-256 of each description that this was read from
 */
public record Origin(List<Licence> licences, List<String> sources, List<String> hashes) {
    /** Of data that say nothing of it. */
    public static final Origin UNKNOWN = new Origin(List.of(), List.of(), List.of());

    /**
     * Terms of use.
     *
     * @param name an SPDX or Open Definition identifier
     * @param path where it is written
     */
    public record Licence(String name, String path) {}

    public Origin {
        licences = List.copyOf(licences);
        sources = List.copyOf(sources);
        hashes = List.copyOf(hashes);
    }
}
