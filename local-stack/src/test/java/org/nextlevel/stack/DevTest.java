package org.nextlevel.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nextlevel.stack.layout.Addresses;
import org.nextlevel.stack.layout.Home;
import org.nextlevel.stack.server.StackProblem;

class DevTest {
    @TempDir
    Path root;

    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private Stack stack;
    private Dev dev;

    @BeforeEach
    void stackThatDoesNotRun() {
        Addresses addresses = Addresses.free();
        stack = Stack.of(root, addresses, new Home(root.resolve("home")));
        dev = new Dev(stack, new Terminal(new PrintStream(screen, true, StandardCharsets.UTF_8), addresses));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fly             | There is no command 'fly'; the commands are up",
                "up --loud       | up knows no '--loud'; it takes --detach, --traces, --replicas 2, all of them, or nothing.",
                "up --replicas 3 | up knows no '--replicas 3'; it takes --detach, --traces, --replicas 2, all of them, or nothing.",
                "down now        | down takes nothing more, but got 'now'.",
                "stop            | stop needs one PART: postgres, kafka",
                "stop redis      | There is no part called 'redis'; the parts are",
                "stop kafka      | kafka does not run.",
                "rebuild         | rebuild needs one PART: postgres, kafka",
                "rebuild kafka   | kafka keeps no copies of what other parts own.",
                "logs kafka      | kafka has printed nothing yet.",
                "prove           | prove needs the name of a proof, bodies, consistency, input, loss, memory, outage, poison, rebuild, restore, restore-moment, and takes --seed with a number, --replicas 2 and, for loss and input, --minutes with a number.",
                "prove poison -1 | prove needs the name of a proof, bodies, consistency, input, loss, memory, outage, poison, rebuild, restore, restore-moment, and takes --seed with a number, --replicas 2 and, for loss and input, --minutes with a number.",
                "prove luck      | prove needs the name of a proof, bodies, consistency, input, loss, memory, outage, poison, rebuild, restore, restore-moment, and takes --seed with a number, --replicas 2 and, for loss and input, --minutes with a number.",
                "prove poison --minutes 5 | This proof takes no --minutes.",
                "dead-letters me | dead-letters takes nothing more, but got 'me'.",
                "token           | token needs one USER:",
                "token acme-hr   | Keycloak does not answer on port",
            })
    void whatCannotBeDoneIsSaidInOneSentence(String line, String answer) {
        assertThatThrownBy(() -> dev.run(List.of(line.split(" "))))
                .isInstanceOf(StackProblem.class)
                .hasMessageStartingWith(answer);
    }

    @Test
    void statusListsEveryPart() {
        dev.run(List.of("status"));

        assertThat(screen.toString(StandardCharsets.UTF_8)).contains("api-gateway", "stopped", "0 MB");
    }

    @Test
    void secondInstancesAreListedWhenTheyBelongToTheStack() {
        dev.run(List.of("status"));
        assertThat(screen.toString(StandardCharsets.UTF_8)).doesNotContain("advisor-service-2");

        stack.runTwice();
        dev.run(List.of("status"));
        assertThat(screen.toString(StandardCharsets.UTF_8))
                .contains(
                        "framework-service-2",
                        "evidence-service-2",
                        "advisor-service-2",
                        "integration-service-2",
                        "api-gateway-2");

        dev.run(List.of("down"));
        assertThat(stack.status()).noneMatch(part -> part.part().isSecond());
    }

    @Test
    void resetDeletesOnlyWhatTheStackWrote() throws Exception {
        Path ours = Files.createDirectories(root.resolve("home/data/kafka"));
        Path foreign = Files.createFile(root.resolve("home/notes.txt"));

        dev.run(List.of("reset", "--yes"));

        assertThat(ours).doesNotExist();
        assertThat(foreign).exists();
    }

    @Test
    void downIsFineWhenNothingRuns() {
        assertThatCode(() -> dev.run(List.of("down"))).doesNotThrowAnyException();
    }
}
