package org.nextlevel.systemtest.access.company;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.nextlevel.stack.caller.Await;
import org.nextlevel.stack.caller.Person;

/** The company that the table is about, another one, and one that is suspended: in the realm first, then in the directory. */
public final class Companies {
    private static final String ONCE = UUID.randomUUID().toString().substring(0, 8);
    public static final String HERE = "initech-" + ONCE;
    public static final String THERE = "hooli-" + ONCE;
    public static final String CLOSED = "aviato-" + ONCE;
    /** What the engineer of the company is called in the end. */
    public static final String RENAMED = HERE + "-engineer-married";

    /** An application whose tokens live for a second. */
    public static final String HASTY_CLIENT = HERE + "-hasty";
    /** An application that has nothing to do with the API. */
    public static final String OTHER_CLIENT = HERE + "-payroll";

    private static final String ENGINEER = "engineer";

    private final RealmAdmin realm;
    private final Map<String, String> companies;
    private final Map<String, String> employees = new HashMap<>();

    private Companies(RealmAdmin realm) {
        this.realm = realm;
        this.companies = Map.of(HERE, realm.company(HERE), THERE, realm.company(THERE), CLOSED, realm.company(CLOSED));
    }

    /** All, with accounts for all callers. */
    public static Companies founded(RealmAdmin realm) {
        var founded = new Companies(realm);
        Employed.all().forEach(founded::opensAccount);
        founded.joins(realm.service(HERE + "-directory", "people:write"), HERE);
        founded.joins(realm.service(HERE + "-signals", "signals:write"), HERE);
        founded.joins(realm.service(HERE + "-reader", "people:read"), HERE);
        founded.joins(realm.service(HERE + "-provisioner", "scim"), HERE);
        founded.joins(realm.service(HERE + "-payroll-system", "promotions:read"), HERE);
        founded.joins(
                realm.service(HERE + "-listener", "promotions:acknowledge", "feed:read", "webhooks:manage"), HERE);
        founded.joins(realm.service(THERE + "-directory", "people:write"), THERE);
        founded.joins(realm.service(CLOSED + "-directory", "people:write"), CLOSED);
        founded.joins(realm.service(HERE + "-grouped", "basic"), HERE);
        realm.givesRole("service-account-" + HERE + "-grouped", HERE, "hr");
        realm.clientLike("nextlevel-local", HASTY_CLIENT, Set.of(), Map.of("access.token.lifespan", "1"));
        realm.clientLike("nextlevel-local", OTHER_CLIENT, Set.of("nextlevel-api"), Map.of());
        return founded;
    }

    /** All are admitted by an operator, publish a framework where somebody can, and hire; one of the company leaves. */
    public void open(OperatorPort port, TokenEndpoint tokens, People people) {
        areAdmitted(port, tokens, people);
        new Ladder(people.named("editor")).publish();
        new Ladder(people.of(CLOSED).named("editor")).publish();
        hires(people::hris);
        people.named("leaver").get("/api/me").expect(200);
        leaves(people.hris(HERE), "leaver");
    }

    /** An operator closes the company that is to be suspended. */
    public void suspend(OperatorPort port, TokenEndpoint tokens) {
        port.suspends(CLOSED, tokens.person(HERE + "-operator", Map.of()));
    }

    /** Says at the operators' port that there are all, and waits until everybody knows. */
    private void areAdmitted(OperatorPort port, TokenEndpoint tokens, People people) {
        String operator = tokens.person(HERE + "-operator", Map.of());
        for (String company : List.of(HERE, THERE, CLOSED)) {
            port.admits(company, operator);
            for (String path : List.of("/api/frameworks", "/api/employees", "/api/rules")) {
                Await.answer(() -> people.of(company).named("founder").get(path), answer -> answer.status() == 200);
            }
        }
    }

    private void opensAccount(Employed one) {
        String account = realm.person(one.userName());
        joins(account, one.company());
        if (!one.role().isEmpty()) {
            realm.grants(account, companies.get(one.company()), one.role());
        }
        if (one.account().equals("double")) {
            joins(account, THERE);
            realm.grants(account, companies.get(THERE), "hr");
        }
    }

    private void joins(String account, String company) {
        realm.joins(account, companies.get(company));
    }

    /**
     * Everybody who has a level gets an entry in the directory; the engineer had another manager before.
     *
     * @param hris the service account of a company
     */
    private void hires(Function<String, Person> hris) {
        List<Employed> all =
                Employed.all().stream().filter(one -> !one.level().isEmpty()).toList();
        for (Employed one : all) {
            Map<String, Object> before = one.formerEntry();
            if (one.account().equals(ENGINEER)) {
                before.put("managerExternalId", "former");
            }
            put(hris.apply(one.company()), one, before);
        }
        for (Employed one : all) {
            put(hris.apply(one.company()), one, one.entry());
        }
        Map<String, Object> second = Employed.named("double").entry();
        second.remove("managerExternalId");
        hris.apply(THERE).put("/api/directory/employees/double", second, null).expect(201);
    }

    private void put(Person hris, Employed one, Map<String, Object> entry) {
        String id = hris.put("/api/directory/employees/" + one.account(), entry, null)
                .expect(200, 201)
                .body()
                .path("id")
                .asText();
        employees.put(one.userName(), id);
    }

    /** Somebody leaves, today. */
    private void leaves(Person hris, String account) {
        Employed one = Employed.named(account);
        Map<String, Object> entry = one.entry();
        entry.put("active", false);
        put(hris, one, entry);
    }

    /** The engineer gets another user name, and somebody new the former one. */
    public void renames(People people, RealmAdmin now) {
        Person hris = people.hris(HERE);
        Employed engineer = Employed.named(ENGINEER);
        now.renames(engineer.userName(), RENAMED);
        Map<String, Object> entry = engineer.entry();
        entry.put("userName", RENAMED);
        put(hris, engineer, entry);
        people.isRenamed(ENGINEER, RENAMED);
        now.joins(now.person(engineer.userName()), companies.get(HERE));
        hris.put("/api/directory/employees/recycled", engineer.entry(), null).expect(201);
    }

    /** The id of an employee of the company. */
    public String idOf(String account) {
        return employees.get(HERE + "-" + account);
    }
}
