package coincide.data;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.model.Confidence;
import coincide.model.Milestone;
import coincide.model.Precision;
import coincide.model.PublishedFinding;
import coincide.model.RivalReading;
import coincide.plan.Columns;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The dictionary, the code and the files say the same. */
class DictionaryTest {
    private static final Dictionary DICTIONARY = Dictionary.read();
    private static final String EDTF_DAY = "\\d{4}(-\\d\\d(-\\d\\d)?)?[?~%]?";
    private static final Map<String, Predicate<String>> TYPES = Map.of(
            "string", text -> true,
            "list", text -> Arrays.stream(text.split(";", -1)).noneMatch(String::isBlank),
            "boolean", text -> text.matches("true|false"),
            "integer", text -> text.matches("\\d+"),
            "number", text -> text.matches("-?\\d+(\\.\\d+)?"),
            "date", text -> text.matches("\\d{4}-\\d\\d-\\d\\d"),
            "instant", text -> text.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d)?Z"),
            "edtf",
                    text -> text.matches(
                            EDTF_DAY + "(/" + EDTF_DAY + ")?|\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d)?Z"));

    static List<Csv.Resource> resources() {
        return Csv.resources();
    }

    @Test
    void columnsAreThoseOfTheCode() {
        assertThat(DICTIONARY.names("launches")).isEqualTo(Columns.LAUNCH);
        assertThat(DICTIONARY.names("milestones")).isEqualTo(Columns.MILESTONE);
        assertThat(DICTIONARY.names("series")).isEqualTo(Columns.SERIES);
        assertThat(DICTIONARY.names("forecasts")).isEqualTo(Columns.FORECAST);
        assertThat(DICTIONARY.names("findings")).isEqualTo(Columns.FINDING);
        assertThat(DICTIONARY.names("readings")).isEqualTo(Columns.READING);
    }

    @Test
    void valuesAreThoseOfTheCode() {
        assertThat(DICTIONARY.column("milestones", "status").values()).isEqualTo(words(Milestone.Status.values()));
        assertThat(DICTIONARY.column("milestones", "confidence").values()).isEqualTo(words(Confidence.values()));
        assertThat(DICTIONARY.column("launches", "confidence").values()).isEqualTo(words(Confidence.values()));
        assertThat(DICTIONARY.column("findings", "source_kind").values())
                .isEqualTo(words(PublishedFinding.Kind.values()));
        assertThat(DICTIONARY.column("readings", "known_before").values())
                .isEqualTo(words(RivalReading.Knowable.values()));
        assertThat(DICTIONARY.column("readings", "kind").values()).isEqualTo(words(RivalReading.Kind.values()));
        assertThat(DICTIONARY.column("readings", "confidence").values()).isEqualTo(words(Confidence.values()));
        assertThat(DICTIONARY.column("findings", "confidence").values()).isEqualTo(words(Confidence.values()));
        assertThat(DICTIONARY.column("launches", "date_precision").values()).isEqualTo(words(Precision.values()));
    }

    @ParameterizedTest
    @MethodSource("resources")
    void everyFileHasTheColumnsOfItsTable(Csv.Resource resource) {
        assertThat(Csv.header(resource.file())).isEqualTo(String.join(",", DICTIONARY.names(resource.table())));
    }

    @ParameterizedTest
    @MethodSource("resources")
    void everyCellIsWhatItsColumnSays(Csv.Resource resource) {
        assertThat(Csv.rows(resource.file())).isNotEmpty().allSatisfy(row -> {
            for (Dictionary.Column column : DICTIONARY.tables().get(resource.table())) {
                String cell = row.getField(column.name());
                String place = resource.file() + ":" + row.getStartingLineNumber() + " " + column.name();
                if (cell.isEmpty()) {
                    assertThat(column.required()).as(place + " may be empty").isFalse();
                } else {
                    assertThat(TYPES.get(column.type()).test(cell))
                            .as("%s \"%s\" is a %s", place, cell, column.type())
                            .isTrue();
                    assertThat(cell).as(place).isEqualTo(cell.strip());
                    if (!column.values().isEmpty()) {
                        assertThat(cell).as(place).isIn(column.values());
                    }
                }
            }
        });
    }

    @Test
    void everyTypeIsKnown() {
        assertThat(DICTIONARY.tables().values().stream().flatMap(List::stream).map(Dictionary.Column::type))
                .isSubsetOf(TYPES.keySet());
    }

    private static List<String> words(Enum<?>[] constants) {
        return Stream.of(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
