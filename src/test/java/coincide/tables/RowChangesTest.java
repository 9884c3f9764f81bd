package coincide.tables;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.tables.RowChanges.CellChange;
import coincide.tables.RowChanges.RowKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

class RowChangesTest {
    private static final StructType CHECKED = new Schema()
            .key("hypothesis", Schema.STRING)
            .key("null_model", Schema.STRING)
            .column("rate", Schema.DOUBLE)
            .column("reason", Schema.STRING)
            .key("data_version", Schema.STRING)
            .build();

    private static final StructType ADJUSTED = new Schema()
            .key("position", Schema.INT)
            .key("hypothesis", Schema.STRING)
            .column("window", Schema.STRING)
            .column("holm", Schema.DOUBLE)
            .build();

    private static Row row(StructType schema, Object... cells) {
        return new GenericRowWithSchema(cells, schema);
    }

    private static Row checked(String hypothesis, Double rate, String reason, String data) {
        return row(CHECKED, hypothesis, "N10", rate, reason, data);
    }

    private static RowKey key(String hypothesis) {
        return new RowKey(Map.of("hypothesis", hypothesis, "null_model", "N10"), 1);
    }

    @Test
    void rowsAreComparedByTheKeyOfTheirTable() {
        RowChanges changes = RowChanges.of(
                Table.SIZES,
                List.of(checked("A1", 0.05, "x", "d1"), checked("A2", 0.1, "x", "d1"), checked("A3", 0.2, "x", "d1")),
                List.of(checked("A3", 0.2, "x", "d2"), checked("A1", 0.06, null, "d2"), checked("A4", 0.2, "x", "d2")));
        assertThat(changes.added()).containsExactly(key("A4"));
        assertThat(changes.removed()).containsExactly(key("A2"));
        assertThat(changes.changed())
                .containsExactly(
                        new CellChange(key("A1"), "rate", Optional.of("0.05"), Optional.of("0.06")),
                        new CellChange(key("A1"), "reason", Optional.of("x"), Optional.empty()));
        assertThat(changes.changedRows()).isEqualTo(1);
        assertThat(changes.isEmpty()).isFalse();
    }

    @Test
    void otherVersionsOfTheSameRowsAreNoChange() {
        assertThat(RowChanges.of(
                                Table.SIZES,
                                List.of(checked("A1", 0.05, "x", "d1"), checked("A2", null, null, "d1")),
                                List.of(checked("A2", null, null, "d2"), checked("A1", 0.05, "x", "d2")))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void aPlaceInAListIsNoKey() {
        RowChanges changes = RowChanges.of(
                Table.ADJUSTMENTS,
                List.of(row(ADJUSTED, 1, "A1", "span[-3,3]", 0.5), row(ADJUSTED, 2, "A2", null, 0.25)),
                List.of(
                        row(ADJUSTED, 1, "A0", null, 0.5),
                        row(ADJUSTED, 2, "A1", "span[-3,3]", 0.5),
                        row(ADJUSTED, 3, "A2", null, 0.125)));
        assertThat(changes.added()).extracting(RowKey::text).containsExactly("hypothesis=A0");
        assertThat(changes.removed()).isEmpty();
        assertThat(changes.changed())
                .containsExactly(new CellChange(
                        new RowKey(Map.of("hypothesis", "A2"), 1), "holm", Optional.of("0.25"), Optional.of("0.125")));
    }

    @Test
    void rowsOfEqualKeysArePairedInTheirOrder() {
        RowChanges changes = RowChanges.of(
                Table.ADJUSTMENTS,
                List.of(row(ADJUSTED, 1, "A1", null, 0.5)),
                List.of(row(ADJUSTED, 1, "A1", null, 0.5), row(ADJUSTED, 2, "A1", null, 0.5)));
        assertThat(changes.added()).extracting(RowKey::text).containsExactly("hypothesis=A1 (2)");
        assertThat(changes.changed()).isEmpty();
    }

    @Test
    void aColumnThatOneSideLacksIsPassedOver() {
        StructType wider = ADJUSTED.add("joint_p", "double");
        RowChanges changes = RowChanges.of(
                Table.ADJUSTMENTS,
                List.of(row(ADJUSTED, 1, "A1", null, 0.5)),
                List.of(row(wider, 1, "A1", null, 0.5, 0.75)));
        assertThat(changes.isEmpty()).isTrue();
    }

    @Test
    void csvHasALineForEachRowAndCellAndNoFormula() {
        RowChanges changes = RowChanges.of(
                Table.SIZES,
                List.of(checked("A1", -0.5, "=1+1", "d"), checked("A2", 1e-9, "x", "d")),
                List.of(checked("A1", -0.25, "a \"b\"", "d"), checked("A3", 1e-9, "x", "d")));
        assertThat(RowChangesCsv.of(List.of(changes), List.of()).lines())
                .containsExactly(
                        "table,change,key,column,before,after",
                        "sizes,added,\"hypothesis=A3, null_model=N10\",,,",
                        "sizes,removed,\"hypothesis=A2, null_model=N10\",,,",
                        "sizes,changed,\"hypothesis=A1, null_model=N10\",rate,-0.5,-0.25",
                        "sizes,changed,\"hypothesis=A1, null_model=N10\",reason,'=1+1,\"a \"\"b\"\"\"");
    }
}
