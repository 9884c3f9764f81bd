package coincide.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code docs/consume.md}: its pieces of code, each with the answer that stands below it. */
public final class ConsumePage {
    static final Path FILE = Path.of("docs/consume.md");
    private static final Pattern BLOCK =
            Pattern.compile("(?ms)^```(\\S+)( run| trino)?\\n(.*?)^```\\n(?:\\n```text\\n(.*?)^```\\n)?");

    private ConsumePage() {}

    /**
     * A piece of code.
     *
     * @param language as the page marks it
     * @param mark {@code run} where it is run as it stands, else a word more or nothing
     * @param answer what the page says it prints; empty where it says nothing
     */
    public record Block(String language, String mark, String code, String answer) {
        public boolean isDuck() {
            return language.equals("sql") && mark.isEmpty();
        }

        /** Whether the page says what comes out. */
        boolean isAnswered() {
            return !answer.equals(NONE);
        }

        private static final String NONE = "\0";
    }

    static String text() throws IOException {
        return Files.readString(FILE);
    }

    /** All pieces of code, in the order of the page. */
    public static List<Block> blocks() throws IOException {
        List<Block> blocks = new ArrayList<>();
        Matcher found = BLOCK.matcher(text());
        while (found.find()) {
            blocks.add(new Block(
                    found.group(1),
                    found.group(2) == null ? "" : found.group(2).strip(),
                    found.group(3),
                    found.group(4) == null ? Block.NONE : found.group(4)));
        }
        return blocks;
    }

    /** The page with another answer below a piece of code. */
    static String answered(String page, Block block, String answer) {
        return page.replace(
                block.code() + "```\n\n```text\n" + block.answer() + "```\n",
                block.code() + "```\n\n```text\n" + answer + "```\n");
    }
}
