package coincide.publish;

import java.nio.file.Path;
import java.util.Locale;

/**
 * One fault of what is published.
 *
 * @param reason without the place and without a full stop
 * @param remedy a sentence
 */
public record DamageFound(Path place, Kind kind, String reason, String remedy) {
    private static final String AGAIN =
            "Restore it from a copy, or publish the same run again with jobs/coincide run --as-of DATE --force.";
    private static final String MENDED = "The next jobs/coincide run mends it.";

    /** What can be wrong with a place. */
    public enum Kind {
        /** A file that was promised, or without which a folder is no snapshot, is not there. */
        MISSING,
        /** It has other bytes than promised. */
        CHANGED,
        /** Nobody promised it. */
        SURPLUS,
        /** Its bytes cannot be read. */
        UNREADABLE,
        /** The pointer leads to no snapshot. */
        POINTER,
        /** The link leads elsewhere than the pointer. */
        LINK
    }

    static DamageFound missing(Path place, String reason) {
        return new DamageFound(place, Kind.MISSING, reason, AGAIN);
    }

    static DamageFound changed(Path place, String reason) {
        return new DamageFound(place, Kind.CHANGED, reason, AGAIN);
    }

    static DamageFound unreadable(Path place, PublishException failure) {
        return new DamageFound(place, Kind.UNREADABLE, "cannot be read: " + failure.getMessage(), AGAIN);
    }

    static DamageFound surplus(Path place) {
        return new DamageFound(place, Kind.SURPLUS, "is not in the manifest", "Move it out of the snapshot.");
    }

    static DamageFound pointer(Path place) {
        return new DamageFound(place, Kind.POINTER, "leads to no snapshot", MENDED);
    }

    static DamageFound link(Path place, String reason) {
        return new DamageFound(place, Kind.LINK, reason, MENDED);
    }

    /** The fault in one line: place, kind, reason, remedy. */
    public String line() {
        return "%s [%s] %s. %s".formatted(place, kind.name().toLowerCase(Locale.ROOT), reason, remedy);
    }
}
