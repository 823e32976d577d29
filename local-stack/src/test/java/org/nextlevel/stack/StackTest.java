package org.nextlevel.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nextlevel.stack.layout.Addresses;
import org.nextlevel.stack.layout.Home;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.operation.PartStatus;
import org.nextlevel.stack.operation.PartStatus.Health;
import org.nextlevel.stack.operation.Progress;
import org.nextlevel.stack.server.StackProblem;

class StackTest {
    @TempDir
    Path root;

    private Path gateway;
    private Stack stack;
    private Stack neighbour;

    @BeforeEach
    void buildFakes() throws IOException {
        gateway = FakeService.buildIn(root, "api-gateway");
        FakeService.buildIn(root, "evidence-service");
        stack = onFreePorts("home").only(Part.POSTGRES, Part.EVIDENCE_SERVICE, Part.API_GATEWAY);
        neighbour = onFreePorts("neighbour").only(Part.API_GATEWAY);
    }

    @AfterEach
    void stopEverything() {
        stack.down(Progress.silent());
        neighbour.down(Progress.silent());
    }

    @Test
    void partsComeAndGoOneByOneAndTogether() {
        stack.up(Progress.silent());
        assertThat(health(stack)).containsExactly(Health.READY, Health.READY, Health.READY);
        assertThat(stack.status()).allMatch(part -> part.residentKilobytes() > 1000);

        stack.stop(Part.POSTGRES);
        assertThat(health(stack)).containsExactly(Health.STOPPED, Health.READY, Health.READY);
        assertThatThrownBy(() -> stack.start(Part.EVIDENCE_SERVICE)).hasMessageContaining("runs already");

        stack.start(Part.POSTGRES);
        stack.up(Progress.silent());
        assertThat(health(stack)).containsExactly(Health.READY, Health.READY, Health.READY);

        stack.down(Progress.silent());
        assertThat(health(stack)).containsExactly(Health.STOPPED, Health.STOPPED, Health.STOPPED);
        assertThatThrownBy(() -> stack.start(Part.EVIDENCE_SERVICE))
                .isInstanceOf(StackProblem.class)
                .hasMessage("evidence-service needs postgres, which does not run: ./dev start postgres.");
    }

    @Test
    void aPartThatWasKilledIsToldFromOneThatWasStopped() {
        Stack onlyGateway = stack.only(Part.API_GATEWAY);
        onlyGateway.up(Progress.silent());
        ProcessHandle process = ProcessHandle.of(
                        onlyGateway.status().getFirst().pid().orElseThrow())
                .orElseThrow();

        process.destroyForcibly();
        process.onExit().join();
        assertThat(health(onlyGateway)).containsExactly(Health.DIED);

        onlyGateway.start(Part.API_GATEWAY);
        assertThat(health(onlyGateway)).containsExactly(Health.READY);
    }

    @Test
    void whenOnePartFailsTheOthersDoNotStayBehind() throws IOException {
        Files.createFile(gateway.resolve("broken"));

        assertThatThrownBy(() -> stack.only(Part.POSTGRES, Part.API_GATEWAY).up(Progress.silent()))
                .isInstanceOf(StackProblem.class)
                .hasMessageStartingWith("api-gateway ended while it was starting")
                .hasMessageContaining("the fake is broken");
        assertThat(health(stack)).containsExactly(Health.STOPPED, Health.STOPPED, Health.STOPPED);
    }

    @Test
    void twoStacksRunSideBySideButNotOnTheSamePort() {
        Stack same = Stack.of(root, neighbour.layout().addresses(), new Home(root.resolve("same"), true))
                .only(Part.API_GATEWAY);
        neighbour.up(Progress.silent());
        stack.only(Part.API_GATEWAY).up(Progress.silent());

        assertThat(health(neighbour)).containsExactly(Health.READY);
        assertThatThrownBy(() -> same.up(Progress.silent()))
                .isInstanceOf(StackProblem.class)
                .hasMessageContaining("is taken by java (pid")
                .hasMessageContaining("NEXTLEVEL_GATEWAY_PORT");
    }

    @Test
    void nothingStartsWhenSomethingIsNotBuilt() {
        assertThatThrownBy(() -> stack.only(Part.POSTGRES, Part.ADVISOR_SERVICE).up(Progress.silent()))
                .isInstanceOf(StackProblem.class)
                .hasMessageStartingWith(
                        "advisor-service is not built, advisor-service/target/quarkus-app/quarkus-run.jar");
        assertThat(health(stack)).containsOnly(Health.STOPPED);
    }

    private Stack onFreePorts(String home) {
        return Stack.of(root, Addresses.free(), new Home(root.resolve(home), true));
    }

    private static List<Health> health(Stack stack) {
        return stack.status().stream().map(PartStatus::health).toList();
    }
}
