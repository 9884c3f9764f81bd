package coincide.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The rows of one sheet below its header. Rows without any text are no rows. */
final class XlsxRows {
    static final int MOST_CELLS = 5_000_000;

    private final XSSFSheet sheet;
    private final int headerRow;
    private final XlsxCells cells;
    private final List<String> header;

    XlsxRows(XSSFSheet sheet, int headerRow, XlsxCells cells) {
        this.sheet = sheet;
        this.headerRow = headerRow;
        this.cells = cells;
        int width = width();
        this.header = IntStream.range(0, width).mapToObj(this::heading).toList();
    }

    /** Names of the columns; of one that has none, its letter. */
    List<String> header() {
        return header;
    }

    List<Table.Line> lines() {
        List<Table.Line> lines = new ArrayList<>();
        for (int number = headerRow + 1; number <= sheet.getLastRowNum() + 1; number++) {
            line(number).ifPresent(lines::add);
            if ((long) lines.size() * header.size() > MOST_CELLS) {
                throw XlsxFile.limit("The sheet has more than " + MOST_CELLS + " cells");
            }
        }
        return lines;
    }

    /** Up to the last column that holds anything from the header on, so that none is passed over in silence. */
    private int width() {
        int width = 0;
        for (int number = headerRow; number <= sheet.getLastRowNum() + 1; number++) {
            int columns = row(number).map(XSSFRow::getLastCellNum).orElse((short) 0);
            while (columns > width && text(number, columns - 1).isBlank()) {
                columns--;
            }
            width = Math.max(width, columns);
        }
        boolean named = row(headerRow).isPresent()
                && IntStream.range(0, width)
                        .anyMatch(column -> !text(headerRow, column).isBlank());
        if (!named) {
            String reason = "Row %d of the sheet names no column".formatted(headerRow);
            throw new FileFault(headerRow, 0, "empty-file", reason, "Say which row does as header_row.");
        }
        if (width > Limits.MOST_COLUMNS) {
            throw XlsxFile.limit("The sheet has more than " + Limits.MOST_COLUMNS + " columns");
        }
        return width;
    }

    private String heading(int column) {
        String name = text(headerRow, column).strip();
        return name.isEmpty() ? CellReference.convertNumToColString(column) : name;
    }

    private Optional<Table.Line> line(int number) {
        List<String> texts = new ArrayList<>();
        List<Table.Flaw> flaws = new ArrayList<>();
        for (int column = 0; column < header.size(); column++) {
            String text = text(number, column);
            int position = column + 1;
            cell(number, column)
                    .flatMap(cells::refusal)
                    .map(why -> flaw(number, position, text, why))
                    .ifPresent(flaws::add);
            texts.add(text);
        }
        return texts.stream().allMatch(String::isBlank)
                ? Optional.empty()
                : Optional.of(new Table.Line(number, texts, flaws));
    }

    private Table.Flaw flaw(int number, int column, String text, XlsxCells.Reason why) {
        String place = CellReference.convertNumToColString(column - 1) + number;
        return new Table.Flaw(
                number,
                column,
                header.get(column - 1),
                text,
                why.rule(),
                true,
                why.reason(),
                "Repair cell %s and save the workbook in a spreadsheet.".formatted(place));
    }

    private String text(int number, int column) {
        String text = cell(number, column).map(cells::text).orElse("");
        if (text.length() > Limits.LONGEST_CELL) {
            String reason = "The cell is longer than " + Limits.LONGEST_CELL + " characters";
            throw new FileFault(number, column + 1, "xlsx-limit", reason, "Shorten it.");
        }
        return text;
    }

    private Optional<XSSFCell> cell(int number, int column) {
        return row(number).flatMap(row -> Optional.ofNullable(row.getCell(column)));
    }

    private Optional<XSSFRow> row(int number) {
        return Optional.ofNullable(sheet.getRow(number - 1));
    }
}
