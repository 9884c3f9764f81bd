package coincide.audit;

import coincide.model.Confidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a row rests on, and what it does not know. */
final class Support {
    private Support() {}

    static List<Remark> of(Entry entry) {
        List<Remark> remarks = new ArrayList<>();
        if (entry.openEnd()) {
            remarks.add(remark(Remark.Kind.OPEN_END, entry));
        }
        if (!entry.first().knowsDay()) {
            remarks.add(remark(Remark.Kind.NO_DAY, entry));
        }
        if (entry.sources().keys().size() < 2 && !entry.sources().isComputed()) {
            remarks.add(remark(Remark.Kind.SINGLE_SOURCE, entry));
        }
        if (entry.confidence().equals(Optional.of(Confidence.LOW))) {
            remarks.add(remark(Remark.Kind.LOW, entry));
        }
        return remarks;
    }

    private static Remark remark(Remark.Kind kind, Entry entry) {
        return new Remark(
                kind,
                entry.calendar(),
                entry.series(),
                entry.id() + ", " + entry.first().text());
    }
}
