package coincide.format;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;

/** Cells of a sheet as text: what they hold, not how a spreadsheet shows it. */
final class XlsxCells {
    private static final MathContext DIGITS_OF_A_SPREADSHEET = new MathContext(15);
    private static final double FEBRUARY_29_OF_1900 = 60;

    private final boolean from1904;

    /**
     * @param from1904 whether days are counted from 1904 on, else from 1900
     */
    XlsxCells(boolean from1904) {
        this.from1904 = from1904;
    }

    /** The text of a cell; of one that holds nothing usable, what it shows or would compute. */
    String text(XSSFCell cell) {
        if (isUncomputed(cell)) {
            return "=" + cell.getCellFormula();
        }
        return switch (type(cell)) {
            case STRING -> cell.getStringCellValue();
            case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
            case NUMERIC -> number(cell);
            case ERROR -> cell.getErrorCellString();
            default -> "";
        };
    }

    /** Rule and reason why the text is no value. */
    Optional<Reason> refusal(XSSFCell cell) {
        if (isUncomputed(cell)) {
            return Optional.of(new Reason("formula-unsaved", "is a formula whose value was not saved"));
        }
        return type(cell) == CellType.ERROR
                ? Optional.of(new Reason("formula-error", "is an error of the spreadsheet"))
                : Optional.empty();
    }

    /** Why a cell cannot be used. */
    record Reason(String rule, String reason) {}

    private static boolean isUncomputed(XSSFCell cell) {
        return cell.getCellType() == CellType.FORMULA
                && Optional.ofNullable(cell.getRawValue())
                        .filter(raw -> !raw.isEmpty())
                        .isEmpty()
                && type(cell) != CellType.STRING;
    }

    private static CellType type(XSSFCell cell) {
        return cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
    }

    private String number(XSSFCell cell) {
        double value = cell.getNumericCellValue();
        if (!DateUtil.isCellDateFormatted(cell) || !DateUtil.isValidExcelDate(value)) {
            BigDecimal rounded = new BigDecimal(value).round(DIGITS_OF_A_SPREADSHEET);
            return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
        }
        LocalDateTime moment = DateUtil.getLocalDateTime(value, from1904, true);
        LocalTime clock = moment.toLocalTime().truncatedTo(ChronoUnit.SECONDS);
        if (value < 1) {
            return clock.toString();
        }
        boolean noSuchDay = !from1904 && Math.floor(value) == FEBRUARY_29_OF_1900;
        String day = noSuchDay ? "1900-02-29" : moment.toLocalDate().toString();
        return clock.equals(LocalTime.MIDNIGHT) ? day : day + "T" + clock;
    }
}
