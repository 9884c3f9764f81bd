package coincide.report;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.analysis.Finding;
import coincide.model.Direction;
import coincide.plan.Hypothesis;
import coincide.plan.NullCode;
import coincide.plan.Statistic;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictTableTest {
    @Test
    void isOneLineAPrimaryHypothesisInAHundredColumns() {
        String text = VerdictTable.text(Findings.pending(Plans.hypotheses()), 100);
        assertThat(text)
                .startsWith("""
                        ID    Hypothesis      Window         Obs. / exp.  Ratio (95 %)      Visible       p  adj. p  Verdict
                        H01   Near anything   –              113 / 101.4  1.23 (0.97–1.56)        –   0.071   0.710  pending
                        H02   A neighbour's…  start[-3,0]    9 / 5.1      1.82 (0.78–4.26)        –   0.062   0.680  pending
                        H03   Great-power s…  span[-3,0]     31 / 30.4    1.02 (0.65–1.61)        –   0.470   1.000  pending
                        """)
                .contains("""
                        H07b  After party m…  end[1,14]      33 / 17.6    2.14 (1.37–3.33)        –  <0.001   0.006  pending
                        """)
                .contains("""
                        H10b  Nearest launc…  –              23.5 / 28.4  –                       –   0.180   1.000  pending
                        """)
                .endsWith("\nTiming alone cannot show intent or message.\n");
        assertThat(text.lines()).hasSize(17).allSatisfy(line -> assertThat(line.length())
                .isLessThanOrEqualTo(100));
    }

    @Test
    void letsNoTitleControlTheTerminal() {
        Hypothesis hostile = Plans.primary(
                "H\u001b[31m", "a\nb\u202ec", new Statistic.UnionCount(List.of()), Direction.UP, NullCode.N10);
        Finding finding = Findings.pending(List.of(hostile)).get(0);
        assertThat(VerdictTable.text(List.of(finding), 100))
                .contains("H\ufffd[31m", "a\ufffdb\ufffdc")
                .doesNotContain("\u001b", "\u202e");
    }

    @Test
    void measuresAndCutsWideLetters() {
        assertThat(Terminal.columns("한국 ab")).isEqualTo(7);
        assertThat(Terminal.cut("한국 ab", 5)).isEqualTo("한국…");
        assertThat(Terminal.cut("abc", 3)).isEqualTo("abc");
    }

    @Test
    void sayTheClosingSentenceEvenWithoutFindings() {
        assertThat(VerdictTable.text(List.of(), 80)).endsWith(Wording.CLOSING + "\n");
    }
}
