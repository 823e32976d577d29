package org.nextlevel.systemtest.access;

import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nextlevel.stack.layout.Addresses;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.systemtest.access.company.Companies;
import org.nextlevel.systemtest.access.company.Fates;
import org.nextlevel.systemtest.access.company.OperatorPort;
import org.nextlevel.systemtest.access.company.People;
import org.nextlevel.systemtest.access.company.RealmAdmin;
import org.nextlevel.systemtest.access.company.TokenEndpoint;
import org.nextlevel.systemtest.access.thing.ClosedThings;
import org.nextlevel.systemtest.access.thing.Things;
import org.nextlevel.systemtest.api.DescribedClient;

/**
 * Every operation called by every caller, in a company of its own: first who is to be refused, between two looks at all that
 * exists, then who is let through, and at last who has another name by now.
 */
public final class AccessRun {
    private static final Set<Caller> AT_LAST = EnumSet.of(Caller.RENAMED, Caller.RECYCLED);
    /** Of whom one at least may read what exists. */
    private static final List<Caller> READERS = List.of(Caller.OWN, Caller.HR, Caller.EDITOR, Caller.MANAGER);

    private static final List<String> INSIDE =
            List.of("/internal/audit", "/internal/audit/me", "/internal/personal-data/me", "/tenants");
    /** What says another thing each time, or because somebody looked. */
    private static final Set<String> NEVER_THE_SAME = Set.of(
            "GET /api/audit",
            "GET /api/audit/export",
            "GET /api/employees/{id}/access-log",
            "GET /api/employees/{id}/export",
            // How far they are, while events still arrive.
            "GET /api/webhooks",
            "GET /api/webhooks/{id}");

    private final AccessTable table = AccessTable.read();
    private final List<Outcome> outcomes = new ArrayList<>();
    private final Calls calls;
    private final Senders senders;
    private List<String> changed;

    private AccessRun(Calls calls, Things things) {
        this.calls = calls;
        this.senders = new Senders(calls, things);
    }

    /** Founds the company in a running stack and sends everything. */
    public static AccessRun in(Addresses addresses) {
        long start = System.nanoTime();
        HttpClient plain =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        DescribedClient client = new DescribedClient(plain);
        String gateway = addresses.url(Part.API_GATEWAY);
        var endpoint = new TokenEndpoint(plain, addresses.issuer());
        var tokens = new CallerTokens(endpoint);
        var people = new People(client, gateway, endpoint);
        var realm = new RealmAdmin(plain, addresses);
        var companies = Companies.founded(realm);
        tokens.askNow(Caller.EXPIRED);
        var port = new OperatorPort(plain, addresses);
        companies.open(port, endpoint, people);
        var ofTheClosed = new ClosedThings(people.of(Companies.CLOSED)).linked();
        companies.suspend(port, endpoint);
        tokens.askNow(Caller.SIGNED_OUT);
        realm.signsOut(Companies.HERE + "-" + Caller.SIGNED_OUT.account());
        new Fates(companies, people, realm).befall();
        var run = new AccessRun(new Calls(client, gateway, tokens), Things.made(companies, people, ofTheClosed));
        long founded = System.nanoTime();
        run.sendAll(() -> companies.renames(people, realm));
        System.out.printf(
                "Access matrix: %d rows, %d requests in %.1f s, after %.1f s for what they are about%n",
                run.table.rows().size(),
                run.calls.sent(),
                seconds(founded, System.nanoTime()),
                seconds(start, founded));
        return run;
    }

    private void sendAll(Runnable renaming) {
        Set<Caller> first = EnumSet.complementOf(EnumSet.copyOf(AT_LAST));
        Map<String, String> before = seen();
        send(first, declared -> !declared.equals(AccessRules.YES));
        Map<String, String> after = seen();
        changed = before.keySet().stream()
                .filter(row -> !before.get(row).equals(after.get(row)))
                .map(row -> "%s was %s and is %s".formatted(row, before.get(row), after.get(row)))
                .toList();
        send(first, AccessRules.YES::equals);
        renaming.run();
        send(AT_LAST, declared -> true);
    }

    /** Operations of the document without a line in the table, and lines without an operation. */
    public List<String> undeclared() {
        Set<String> declared =
                table.rows().stream().map(row -> row.operation().toString()).collect(Collectors.toSet());
        return Stream.concat(
                        Operation.all().stream().map(Operation::toString).filter(one -> !declared.contains(one)),
                        table.undescribed().stream())
                .toList();
    }

    /** Operations that nobody reaches, of which nothing shows that the gateway knows the way. */
    public List<String> unreached() {
        Set<String> reached = outcomes.stream()
                .filter(outcome -> outcome.isAs(AccessRules.YES))
                .map(outcome -> outcome.row().operation().toString())
                .collect(Collectors.toSet());
        return table.rows().stream()
                .map(row -> row.operation().toString())
                .filter(one -> !reached.contains(one))
                .distinct()
                .toList();
    }

    /** What was answered otherwise than declared to callers with a column. */
    public List<String> otherThanTheTable() {
        return otherThanDeclared(Caller::hasColumn);
    }

    /** The same of callers for whom a rule says it. */
    public List<String> otherThanTheRules() {
        return otherThanDeclared(caller -> !caller.hasColumn());
    }

    /** What looked otherwise after all who are to be refused had tried. */
    public List<String> changedByTheRefused() {
        return changed;
    }

    /** What is for services or operators among themselves, and answers something else than that there is nothing. */
    public List<String> reachedInside() {
        return INSIDE.stream()
                .flatMap(path -> Stream.of(Caller.HR, Caller.AUDITOR, Caller.OPERATOR, Caller.PEOPLE_WRITE)
                        .filter(caller -> calls.status(caller, path) != 404)
                        .map(caller -> "%s as %s".formatted(path, caller)))
                .toList();
    }

    private List<String> otherThanDeclared(Predicate<Caller> callers) {
        return outcomes.stream()
                .filter(outcome -> callers.test(outcome.caller()))
                .filter(outcome -> !outcome.isAs(AccessRules.declared(outcome.caller(), outcome.row())))
                .map(Outcome::told)
                .toList();
    }

    private void send(Set<Caller> callers, Predicate<String> wanted) {
        outcomes.addAll(senders.send(table.rows().stream()
                .flatMap(row -> Arrays.stream(Caller.values())
                        .filter(callers::contains)
                        .filter(caller -> wanted.test(AccessRules.declared(caller, row)))
                        .map(caller -> new Senders.Cell(caller, row)))
                .toList()));
    }

    private Map<String, String> seen() {
        Function<AccessTable.Row, Optional<Caller>> reader = row -> READERS.stream()
                .filter(caller -> AccessRules.YES.equals(AccessRules.declared(caller, row)))
                .findFirst();
        Map<String, String> seen = new TreeMap<>();
        senders.send(table.rows().stream()
                        .filter(row -> row.operation().isRead()
                                && !NEVER_THE_SAME.contains(row.operation().toString()))
                        .flatMap(row -> reader.apply(row).map(caller -> new Senders.Cell(caller, row)).stream())
                        .toList())
                .forEach(outcome -> seen.put(outcome.row().toString(), outcome.said()));
        return seen;
    }

    private static double seconds(long start, long end) {
        return (end - start) / 1e9;
    }
}
