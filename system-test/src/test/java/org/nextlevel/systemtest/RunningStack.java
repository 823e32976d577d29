package org.nextlevel.systemtest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.nextlevel.stack.Stack;
import org.nextlevel.stack.caller.Answer;
import org.nextlevel.stack.caller.Person;
import org.nextlevel.stack.demo.Demo;
import org.nextlevel.stack.demo.script.Narrator;
import org.nextlevel.stack.layout.Addresses;
import org.nextlevel.stack.layout.Home;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.operation.Progress;
import org.nextlevel.stack.proof.Proof;
import org.nextlevel.stack.rebuild.Rebuild;
import org.nextlevel.stack.sso.SsoDemo;
import org.nextlevel.systemtest.access.AccessRun;
import org.nextlevel.systemtest.access.company.RealmAdmin;
import org.nextlevel.systemtest.api.DescribedClient;
import org.nextlevel.systemtest.erasure.ErasureStory;

/** The real thing on ports of its own: every part a process, Keycloak included, begun with empty data. */
final class RunningStack implements AutoCloseable {
    private static final Path ROOT = Path.of(System.getProperty("nextlevel.root"));

    private final Stack stack;
    private final Telemetry telemetry;
    private final HttpClient client = new DescribedClient(
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build());
    private WrongRequests wrongRequests;
    private AccessRun access;
    private ErasureStory erasure;
    private BrowserTests browser;

    private RunningStack(Stack stack) {
        this.stack = stack;
        this.telemetry = new Telemetry(stack);
    }

    static RunningStack start() {
        try {
            Path home = Files.createTempDirectory(
                    Files.createDirectories(Path.of("target", "stacks")).toAbsolutePath(), "run");
            Stack stack = Stack.of(ROOT, Addresses.free(), new Home(home, true));
            stack.keepTraces();
            stack.up(new PrintedProgress());
            return new RunningStack(stack);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode tellsTheDemo() {
        JsonNode verdict = new Demo(stack, client, ROOT, new Narrator(System.out)).run();
        telemetry.keepsTheDemo();
        return verdict;
    }

    Person signedIn(String user) {
        return signedIn(user, Part.API_GATEWAY);
    }

    /** Signed in at one of two gateways. */
    Person signedIn(String user, Part gateway) {
        return new Person(client, stack.layout().addresses().url(gateway), user, token(user));
    }

    SignIn signIn() {
        return new SignIn(HttpClient.newHttpClient(), stack.layout().addresses());
    }

    Listening listening(String user, Part gateway) {
        return new Listening(stack.layout().addresses().url(gateway), stack.token(user));
    }

    /** A second one of each of these, beside the first. */
    void startsSecond(Part... parts) {
        browserTests().await();
        stack.runTwice();
        stack.start(
                Arrays.stream(parts).map(part -> part.second().orElseThrow()).toArray(Part[]::new));
    }

    /** The first one alone again. */
    void stopsSecond(Part... parts) {
        stack.runOnce();
        Arrays.stream(parts).forEach(part -> stack.stop(part.second().orElseThrow()));
    }

    Telemetry telemetry() {
        return telemetry;
    }

    String gateway() {
        return stack.layout().addresses().url(Part.API_GATEWAY);
    }

    String token(String user) {
        return stack.token(user);
    }

    /** Begun when first asked for; nothing is stopped or started until they have ended. */
    BrowserTests browserTests() {
        if (browser == null) {
            browser = new BrowserTests(ROOT, stack.layout().addresses());
        }
        return browser;
    }

    /** The table of wrong requests, about what the story ended with. */
    WrongRequests wrongRequests(JsonNode verdict) {
        if (wrongRequests == null) {
            wrongRequests = WrongRequests.in(this, verdict);
        }
        return wrongRequests;
    }

    /** The table of who may call what, once. */
    AccessRun access() {
        if (access == null) {
            access = AccessRun.in(stack.layout().addresses());
        }
        return access;
    }

    /** What is left of somebody who was erased, once; about the framework that the demo ended with. */
    ErasureStory erasure(JsonNode verdict) {
        if (erasure == null) {
            Addresses addresses = stack.layout().addresses();
            new RealmAdmin(HttpClient.newHttpClient(), addresses).adds(ErasureStory.USER, "acme");
            var erased = new Person(client, gateway(), ErasureStory.USER, signIn().token(ErasureStory.USER, "profile"));
            erasure = ErasureStory.told(
                    stack.layout(), user -> user.equals(ErasureStory.USER) ? erased : signedIn(user), verdict);
        }
        return erasure;
    }

    /** A company's own identity provider, tried in all ways. */
    void signsInByTheCompany() {
        new SsoDemo(stack, new Narrator(System.out)).run();
    }

    /** A system of the demo's company, with a key. */
    SystemOfHr madeByHr(String name, String... scopes) {
        return SystemOfHr.made(signedIn("acme-hr"), stack.layout().addresses(), signIn(), name, scopes);
    }

    GonePeople gonePeople() {
        browserTests().await();
        return new GonePeople(stack, signedIn("acme-hris"));
    }

    void stops(Part part) {
        browserTests().await();
        stack.stop(part);
    }

    void starts(Part part) {
        stack.start(part);
    }

    void rebuilds(Part part) {
        browserTests().await();
        new Rebuild(stack, part, (one, what) -> System.out.printf("%s %s%n", one, what)).run();
    }

    /** What fails of these calls while a part of which there are two is stopped in order; then it is started again. */
    List<String> failedWhile(Part stopping, Supplier<List<IntFunction<Answer>>> calls) {
        browserTests().await();
        try {
            return SteadyCallers.failedWhile(calls.get(), () -> stack.stop(stopping));
        } finally {
            stack.start(stopping);
        }
    }

    /** Always with the same faults, or requests, in the same order. */
    void proves(Proof proof) {
        proof.run(stack, new SplittableRandom(1), System.out::println);
    }

    /** Without a chance to finish anything. */
    void kills(Part part) {
        browserTests().await();
        ProcessHandle process = stack.status().stream()
                .filter(one -> one.part() == part)
                .flatMap(one -> ProcessHandle.of(one.pid().orElseThrow()).stream())
                .findFirst()
                .orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        stack.down(Progress.silent());
    }
}
