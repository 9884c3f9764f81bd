package coincide.report;

import coincide.analysis.Axes;
import java.util.ArrayList;
import java.util.List;

/** A choice that the cells of a specification grid make in more than one way. */
enum Choice {
    UNIT("unit"),
    SELECTION("launches"),
    PERIOD("period"),
    WINDOW("window"),
    NULL_MODEL("null"),
    /** All that is tried one at a time beside what is declared. */
    OTHER("other");

    private final String label;

    Choice(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** What a cell chooses, {@code as declared} where nothing else differs from the declared cell. */
    String of(Axes axes, Axes declared) {
        return switch (this) {
            case UNIT -> axes.unit().replace('_', ' ');
            case SELECTION -> axes.selection();
            case PERIOD -> axes.period();
            case WINDOW -> axes.window();
            case NULL_MODEL -> axes.nullModel();
            case OTHER -> others(axes, declared);
        };
    }

    private static String others(Axes axes, Axes declared) {
        List<String> others = new ArrayList<>();
        add(others, "harmonics ", axes.harmonics(), declared.harmonics());
        add(others, "rows ", axes.records(), declared.records());
        add(others, "milestones ", axes.milestones(), declared.milestones());
        add(others, "washout ", axes.washout(), declared.washout());
        add(others, "dates ", axes.dates(), declared.dates());
        return others.isEmpty() ? "as declared" : String.join(", ", others);
    }

    private static void add(List<String> others, String name, String value, String declared) {
        if (!value.equals(declared)) {
            others.add(name + value.replace('_', ' '));
        }
    }
}
