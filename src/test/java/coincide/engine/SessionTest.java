package coincide.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coincide.analysis.Task;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a session refuses, and what it survives. */
class SessionTest {
    @ParameterizedTest
    @ValueSource(strings = {"locl", "spark:/host:7077", "http://host:80", "spark://host", "", "local[2"})
    void namesWhatIsNoMaster(String url) {
        assertThatThrownBy(() -> Session.open(Optional.of(url)))
                .isInstanceOf(SettingException.class)
                .hasMessageContainingAll("\"" + url + "\"", "spark://host:port");
    }

    @Test
    void aMasterThatDoesNotListenIsToldAtOnce() {
        assertThatThrownBy(() -> Session.open(Optional.of("spark://127.0.0.1:1,127.0.0.1:2")))
                .isInstanceOf(MasterException.class)
                .hasMessageContainingAll("spark://127.0.0.1:1,127.0.0.1:2", "127.0.0.1:1: Connection refused");
    }

    @Test
    void oneMasterThatListensIsEnough() throws IOException {
        try (ServerSocket listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String second = "spark://127.0.0.1:1,127.0.0.1:" + listening.getLocalPort();
            assertThatCode(() -> new Master(second).reach()).doesNotThrowAnyException();
        }
    }

    @Test
    void localAndForeignMastersAreNotLookedFor() {
        assertThat(new Master("local[*]").isLocal()).isTrue();
        assertThat(new Master("yarn").isLocal()).isFalse();
        new Master("local[4,2]").reach();
        new Master("k8s://https://cluster.invalid:6443").reach();
    }

    /** What Spark hands out when it has given a master up, a minute after it was asked. */
    @Test
    void aStoppedContextIsNotHandedOut() {
        SparkSession before = SparkTest.session();
        before.stop();
        assertThatThrownBy(() -> Session.checkRunning(before, new Master("spark://cluster:7077")))
                .isInstanceOf(MasterException.class)
                .hasMessageContaining("spark://cluster:7077 (Spark gave up)");
    }

    @Test
    void settingsAreReadBack() {
        SparkSession other = SparkTest.session().newSession();
        Session.checkSettings(other);
        other.conf().set("spark.sql.session.timeZone", "Asia/Tokyo");
        other.conf().set("spark.sql.ansi.enabled", "false");
        assertThatThrownBy(() -> Session.checkSettings(other))
                .isInstanceOf(SettingException.class)
                .hasMessageContainingAll(
                        "spark.sql.ansi.enabled is false and must be true",
                        "spark.sql.session.timeZone is Asia/Tokyo and must be UTC");
    }

    @Test
    void aLocalSessionServesNoPages() {
        assertThat(SparkTest.session().sparkContext().uiWebUrl().isEmpty()).isTrue();
    }

    /** Spark ends the whole process at such an error of a task, unless it is told not to. */
    @Test
    void anErrorInATaskFailsTheResultNotTheProcess() {
        Task<Integer> faulty = () -> {
            throw new OutOfMemoryError("as if");
        };
        Fanout<Integer> running = Fanout.begin(SparkTest.session(), List.of(faulty));
        assertThatThrownBy(running::results)
                .isInstanceOf(IllegalStateException.class)
                .hasRootCauseInstanceOf(OutOfMemoryError.class);
        Task<Integer> sound = () -> 1;
        assertThat(Fanout.begin(SparkTest.session(), List.of(sound)).results()).containsExactly(1);
    }
}
