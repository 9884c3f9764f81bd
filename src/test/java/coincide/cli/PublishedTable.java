package coincide.cli;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A table of a snapshot as DuckDB reads it. */
record PublishedTable(Path file, Connection duck) {
    static PublishedTable in(Path snapshot, String name, Connection duck) {
        return new PublishedTable(snapshot.resolve("tables").resolve(name).resolve(name + ".parquet"), duck);
    }

    /** Names and types as DuckDB sees them. */
    List<String> columns() throws SQLException {
        return column("select column_name || ' ' || column_type from (describe select * from %s)".formatted(source()));
    }

    long count() throws SQLException {
        return Long.parseLong(
                column("select count(*)::varchar from " + source()).get(0));
    }

    /** Those of the conditions that any row meets. */
    List<String> met(List<String> conditions) throws SQLException {
        String counts = conditions.stream()
                .map(condition -> "count(*) filter (where %s)".formatted(condition))
                .collect(Collectors.joining(", "));
        List<String> met = new ArrayList<>();
        try (Statement statement = duck.createStatement();
                ResultSet result = statement.executeQuery("select %s from %s".formatted(counts, source()))) {
            result.next();
            for (int i = 0; i < conditions.size(); i++) {
                if (result.getLong(i + 1) > 0) {
                    met.add(conditions.get(i));
                }
            }
        }
        return met;
    }

    /** Values of an expression that are there, each once. */
    List<String> distinct(String column) throws SQLException {
        return column(
                "select distinct %1$s::varchar from %2$s where %1$s is not null".formatted(quoted(column), source()));
    }

    /** Keys that more than one row has. */
    List<String> repeated(List<String> key) throws SQLException {
        String columns = quoted(key);
        return column("select (%1$s)::varchar from %2$s group by all having count(*) > 1"
                .formatted("row(" + columns + ")", source()));
    }

    /** The keys, in the order of the file or sorted. */
    List<String> keys(List<String> key, boolean sorted) throws SQLException {
        String order = sorted
                ? key.stream().map(column -> quoted(column) + " nulls first").collect(Collectors.joining(", "))
                : "file_row_number";
        return column("select row(%s)::varchar from read_parquet('%s', file_row_number = true) order by %s"
                .formatted(quoted(key), file, order));
    }

    /** A fact of the file's footer over all columns and row groups, each value once. */
    List<String> footer(String function, String fact) throws SQLException {
        return column("select distinct %s::varchar from %s('%s') where %s is not null order by 1"
                .formatted(fact, function, file, fact));
    }

    /** All rows, each value as a text of one form: doubles by their bits, dates and instants as ISO writes them. */
    List<List<String>> rows() throws SQLException {
        return rowsWithout(Set.of());
    }

    /** The same without some columns, whether or not the table has them. */
    List<List<String>> rowsWithout(Set<String> passedOver) throws SQLException {
        String names = passedOver.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", ", "[", "]"));
        List<List<String>> rows = new ArrayList<>();
        try (Statement statement = duck.createStatement();
                ResultSet result =
                        statement.executeQuery("select columns(c -> not list_contains(%s::varchar[], c)) from %s"
                                .formatted(names, source()))) {
            while (result.next()) {
                String[] row = new String[result.getMetaData().getColumnCount()];
                for (int column = 0; column < row.length; column++) {
                    row[column] = text(result.getObject(column + 1));
                }
                rows.add(Arrays.asList(row));
            }
        }
        return rows;
    }

    private static String text(Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof Double number) {
            return "%016x".formatted(Double.doubleToRawLongBits(number));
        }
        if (value instanceof OffsetDateTime at) {
            Instant instant = at.toInstant();
            return "%sT%s".formatted(instant.toString().substring(0, 10), time(instant));
        }
        return value instanceof Date day ? day.toLocalDate().toString() : value.toString();
    }

    private static String time(Instant instant) {
        return "%02d:%02d:%02d.%03dZ"
                .formatted(
                        Math.floorMod(instant.getEpochSecond(), 86400) / 3600,
                        Math.floorMod(instant.getEpochSecond(), 3600) / 60,
                        Math.floorMod(instant.getEpochSecond(), 60),
                        instant.getNano() / 1_000_000);
    }

    private List<String> column(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = duck.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                values.add(result.getString(1));
            }
        }
        return values;
    }

    private String source() {
        return "'" + file + "'";
    }

    static String quoted(String column) {
        return '"' + column + '"';
    }

    private static String quoted(List<String> columns) {
        return columns.stream().map(PublishedTable::quoted).collect(Collectors.joining(", "));
    }
}
