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
    OTHER("");

    private final String label;

    Choice(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** A row of a matrix of choices. */
    String row(String value) {
        return label.isEmpty() ? value : label + ": " + value;
    }

    /** What a cell chooses, {@code as declared} where nothing else differs from the declared cell. */
    String of(Axes axes, Axes declared) {
        return switch (this) {
            case UNIT -> words(axes.unit());
            case SELECTION -> words(axes.selection());
            case PERIOD -> words(axes.period());
            case WINDOW ->
                axes.window()
                        .replaceFirst("^(\\w+)\\[(-?\\d+),(-?\\d+)]$", "$1 $2 to $3")
                        .replace('-', '−');
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

    /** A name of the job file as a reader takes it: a date in it stays one. */
    private static String words(String name) {
        return name.replaceAll("(\\d{4})_(\\d{2})_(\\d{2})", "$1-$2-$3").replace('_', ' ');
    }

    private static void add(List<String> others, String name, String value, String declared) {
        if (!value.equals(declared)) {
            others.add(name + words(value));
        }
    }
}
