package org.nextlevel.testkit.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import io.quarkus.arc.Arc;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;

/** Asks for pages of lists in a company with a million rows, and notes how many rows each took. */
public final class PagesOfMany implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(PagesOfMany.class);

    /** How many things a page of these has. */
    private static final int PAGE = 25;

    /** A page may take as many looks at rows: a few for each thing, and some to know who asks. */
    private static final int MOST = 40 * PAGE;

    private final PlanLog plans;
    private final List<String> faults = new ArrayList<>();
    private final Set<String> asked = new TreeSet<>();

    private PagesOfMany() {
        Config config = ConfigProvider.getConfig();
        plans = PlanLog.of(
                config.getValue("nextlevel.db.url", String.class),
                config.getValue("quarkus.datasource.username", String.class));
        // Plans are told of connections that are opened from now on.
        Arc.container().instance(AgroalDataSource.class).get().flush(FlushMode.ALL);
    }

    /**
     * Every list of the service under test reads no more than it shows.
     *
     * @param ask asks for each of them
     * @param few the templates of those of which there is little, for which it does not ask
     */
    public static void ofAllLists(Consumer<PagesOfMany> ask, Set<String> few) {
        during(pages -> {
            ask.accept(pages);
            assertThat(ListsOfApi.without(pages.asked)).isEqualTo(few);
        });
    }

    /** Nothing that is asked for reads more than it may. */
    public static void during(Consumer<PagesOfMany> asking) {
        try (PagesOfMany pages = new PagesOfMany()) {
            asking.accept(pages);
            assertThat(pages.faults).isEmpty();
        }
    }

    /** The first page of a list, and the one behind it where there is more. */
    public void read(Supplier<RequestSpecification> caller, String path) {
        counts(caller, path, 0);
    }

    /**
     * The same of a list that counts what there is beside it, up to a bound.
     *
     * @param counted how many rows it may look at for that
     */
    public void counts(Supplier<RequestSpecification> caller, String path, long counted) {
        String first = limited(path);
        asked.add(path.replaceFirst("[?].*", ""));
        if (note(path, counted + MOST, () -> caller.get().get(first)).path("next") instanceof String cursor) {
            note(
                    path + ", next page",
                    counted + MOST,
                    () -> caller.get().queryParam("cursor", cursor).get(first));
        }
    }

    /**
     * The first page of what is searched by a pattern, which looks at each of a bounded number of things (ADR 0075).
     *
     * @param things how many there are
     */
    public void search(Supplier<RequestSpecification> caller, String path, long things) {
        asked.add(path.replaceFirst("[?].*", ""));
        note(path, things + MOST, () -> caller.get().get(limited(path)));
    }

    /** The first page alone. */
    public Response first(Supplier<RequestSpecification> caller, String path) {
        asked.add(path.replaceFirst("[?].*", ""));
        return note(path, MOST, () -> caller.get().get(limited(path)));
    }

    /**
     * What is done beside lists, in as many statements as it takes.
     *
     * @param most how many rows one of them may look at
     */
    public void work(String what, long most, Runnable work) {
        judge(what, most, plans.during(work));
    }

    private static String limited(String path) {
        return path + (path.contains("?") ? "&" : "?") + "limit=" + PAGE;
    }

    private Response note(String page, long most, Supplier<Response> request) {
        AtomicReference<Response> answer = new AtomicReference<>();
        List<CarriedOut> statements = plans.during(() -> answer.set(request.get()));
        if (answer.get().statusCode() != 200) {
            faults.add("%s: answered %d %s"
                    .formatted(page, answer.get().statusCode(), answer.get().asString()));
            return answer.get();
        }
        judge(page, most, statements);
        return answer.get();
    }

    private void judge(String page, long most, List<CarriedOut> statements) {
        assertThat(statements).as("statements of " + page).isNotEmpty();
        CarriedOut worst = statements.stream()
                .max(Comparator.comparing(CarriedOut::rowsRead))
                .orElseThrow();
        LOG.infof("%,9d rows at most by %2d statements: %s", worst.rowsRead(), statements.size(), page);
        if (worst.rowsRead() > most) {
            faults.add("%s: %s".formatted(page, worst));
        }
    }

    @Override
    public void close() {
        plans.close();
    }
}
