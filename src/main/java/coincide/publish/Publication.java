package coincide.publish;

import java.nio.file.Path;

/**
 * How a run ended.
 *
 * @param created whether the snapshot is new; false: it was there already with the same bytes
 * @param latest the snapshot that the pointer names now
 * @param linked whether the link beside the pointer names it too; false where links are not to be had
 */
public record Publication(Path folder, boolean created, String latest, boolean linked) {
    /** Whether the pointer names this snapshot; false when it names one of a later as-of date. */
    public boolean isLatest() {
        return latest.equals(folder.getFileName().toString());
    }
}
