package coincide.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {
    @Test
    void hasOneForm() {
        Map<String, Object> tree = Map.of("b", List.of(1, Map.of("y", true, "x", "ü\"\n")), "a", Map.of());
        assertThat(Json.text(tree)).isEqualTo("""
                        {
                          "a": { },
                          "b": [
                            1,
                            {
                              "x": "ü\\"\\n",
                              "y": true
                            }
                          ]
                        }
                        """);
    }

    @Test
    void textThatIsNotJsonIsEmpty() {
        assertThat(Json.parse("{".getBytes())).isEmpty();
    }
}
