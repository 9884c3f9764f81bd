package coincide.plan;

import java.io.Serializable;
import java.util.Set;

/** Which launch days are set against the others. */
public sealed interface Subset extends Serializable {
    /** Launch days after at least so many days without one: the beginnings of bursts. */
    record Onset(int quietDays) implements Subset {}

    /** Days on which a weapon of one of these classes was launched. */
    record Classes(Set<String> classes) implements Subset {
        public Classes {
            classes = Set.copyOf(classes);
        }
    }
}
