package coincide.report;

import coincide.chart.Column;
import coincide.chart.Drawing;
import coincide.chart.Sheet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A picture and all that stands with it: what it shows in words, its numbers as a table, as CSV and as the data of a Vega-Lite
 * specification.
 *
 * @param id anchor on the page, its own
 * @param title what is drawn
 * @param takeaway what there is to see, with numbers
 * @param caption how to read it
 * @param specification Vega-Lite, without its data
 */
public record Figure(
        String id,
        Prose title,
        Prose takeaway,
        Prose caption,
        Drawing wide,
        Drawing narrow,
        Sheet sheet,
        String specification) {
    /** Rows of numbers that are printed. */
    private static final int LONGEST_ON_PAPER = 60;

    public List<Drawing> drawings() {
        return List.of(wide, narrow);
    }

    /** A value of the table as readers see it. */
    public String shown(Column column, Object value) {
        if (value == null) {
            return Numbers.NONE;
        }
        return switch (column.kind()) {
            case TEXT, SOURCES -> value.toString();
            case COUNT -> Numbers.count(((Number) value).longValue());
            case AMOUNT -> Numbers.expected(((Number) value).doubleValue());
            case RATIO -> Numbers.ratio(((Number) value).doubleValue());
            case P -> Numbers.p(((Number) value).doubleValue());
            case CHANCE -> ChanceWords.probability(((Number) value).doubleValue());
            case SHARE -> Numbers.percent(((Number) value).doubleValue());
        };
    }

    /** A class for each column of the table that holds text, by its place from 1. */
    public String textColumns() {
        return IntStream.range(0, sheet.columns().size())
                .filter(i -> !sheet.columns().get(i).kind().isNumber())
                .mapToObj(i -> " t" + (i + 1))
                .collect(Collectors.joining());
    }

    /** The sources in a value of the table. */
    public List<SourceLink> sources(Object value) {
        return SourceLink.all(Optional.ofNullable(value).map(Object::toString));
    }

    /** Name of the file that the specification takes its data from. */
    public String file() {
        return id + ".csv";
    }

    public String spec() {
        return Sheet.spec(specification, file());
    }

    /** Whether its numbers are too many for paper. */
    public boolean isLong() {
        return sheet.rows().size() > LONGEST_ON_PAPER;
    }
}
