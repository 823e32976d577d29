package org.nextlevel.stack.proof.loss;

import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.nextlevel.stack.Stack;
import org.nextlevel.stack.caller.Await;
import org.nextlevel.stack.caller.Person;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.proof.Copy;
import org.nextlevel.stack.proof.ProvedStack;
import org.nextlevel.stack.proof.ServiceDatabase;
import org.nextlevel.stack.proof.Violations;
import org.nextlevel.stack.server.StackProblem;

/** What must hold once all is quiet: nothing that was acknowledged is lost, doubled or out of order anywhere. */
record Judgement(Stack stack, HttpClient client, List<ToldEvents> tellers) {
    Judgement(Stack stack, HttpClient client) {
        this(
                stack,
                client,
                List.of(
                        new ToldEvents(stack, Part.FRAMEWORK_SERVICE),
                        new ToldEvents(stack, Part.EVIDENCE_SERVICE),
                        new ToldEvents(stack, Part.ADVISOR_SERVICE)));
    }

    /** Notes from now on what services tell. */
    void begin() {
        tellers.forEach(ToldEvents::begin);
    }

    /** @throws StackProblem when something does not hold, with what */
    void require(Ledger ledger, Consumer<String> say) {
        Violations.requireNone("Answers 500", ledger.errors());
        requireWritten(ledger);
        tellers.forEach(told -> {
            Violations.requireNone("Events of %s".formatted(told.service()), told.faults());
            say.accept("%s told %d events, each is in Kafka, in the order of its key."
                    .formatted(told.service(), told.count()));
        });
        Copy.ALL.forEach(copy -> copy.requireEqual(stack));
        say.accept("The feed has %d changes of people, in the order in which they were told.".formatted(requireFed()));
        new ProvedStack(stack).requireNoDeadLetters(client);
    }

    /** How many things a re-publication of people told again, each of them once. */
    int requireToldOnce(Person hr, String republication) {
        int told = Await.answer(
                        () -> hr.get(republication),
                        answer -> answer.body().path("state").asText().equals("ENDED"))
                .body()
                .path("told")
                .asInt();
        ServiceDatabase owner = new ServiceDatabase(stack, Part.EVIDENCE_SERVICE);
        Violations.requireNone(
                "People who were told again twice",
                owner.rows(
                        "select key from proof_told where type = 'EmployeeRepublished' group by key having count(*) > 1"));
        int events = owner.number("select count(*) from proof_told where type like '%Republished'");
        if (events != told) {
            throw new StackProblem("%d things were told again by %d events.".formatted(told, events));
        }
        return told;
    }

    /** The feed of changes has each event about people that it shows, once and in the order of the person. */
    private int requireFed() {
        Map<String, List<String>> told = new ToldEvents(stack, Part.EVIDENCE_SERVICE)
                .ofTypes("EmployeeRegistered", "EmployeeChanged", "ManagerChanged", "EmployeeLeft", "EmployeeRehired");
        Map<String, List<String>> fed = new HashMap<>();
        new ServiceDatabase(stack, Part.INTEGRATION_SERVICE)
                .rows("select employee_id, id from change where employee_id is not null order by tenant, position")
                .forEach(row -> fed.computeIfAbsent(row.split("\\|")[0], _ -> new ArrayList<>())
                        .add(row.split("\\|")[1]));
        List<String> differing = new ArrayList<>();
        told.forEach((person, ids) -> {
            List<String> found = new ArrayList<>(fed.getOrDefault(person, List.of()));
            found.retainAll(ids);
            if (!found.equals(ids)) {
                differing.add("%s: of %d changes %d are in the feed, in this order or another"
                        .formatted(person, ids.size(), found.size()));
            }
        });
        Violations.requireNone("People whose changes the feed shows otherwise than they were told", differing);
        return told.values().stream().mapToInt(List::size).sum();
    }

    private void requireWritten(Ledger ledger) {
        Violations.requireNone("Kinds of things of which no write was acknowledged", ledger.unwritten());
        ServiceDatabase owner = new ServiceDatabase(stack, Part.EVIDENCE_SERVICE);
        Violations.requireNone(
                "Pieces twice",
                owner.rows("select summary, count(*) from evidence where summary like '" + Writers.SUMMARY
                        + "%' group by summary having count(*) > 1"));
        TreeSet<String> lost = new TreeSet<>(ledger.evidence());
        lost.removeAll(owner.rows("select id from evidence"));
        Violations.requireNone("Acknowledged pieces that are lost", lost);
        TreeSet<String> cases = new TreeSet<>(ledger.cases());
        cases.removeAll(new ServiceDatabase(stack, Part.ADVISOR_SERVICE).rows("select id from promotion_case"));
        Violations.requireNone("Acknowledged cases that are lost", cases);
        Map<String, Integer> titles = new TreeMap<>();
        owner.rows(
                        "select external_id, substring(title from '[0-9]+$') from employee where external_id ~ '^proof-[0-9]+$'")
                .forEach(row -> titles.put(row.split("\\|")[0], Integer.parseInt(row.split("\\|")[1])));
        Violations.requireNone(
                "People whose acknowledged title is lost",
                ledger.titles().entrySet().stream()
                        .filter(one -> titles.getOrDefault(one.getKey(), 0) < one.getValue())
                        .toList());
    }
}
