package org.nextlevel.testkit.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
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

    /**
     * @param pool of the service; its connections are opened anew
     * @param url of its database
     */
    public PagesOfMany(AgroalDataSource pool, String url, String role) {
        plans = PlanLog.of(url, role);
        pool.flush(FlushMode.ALL);
    }

    /** The first page of a list, and the one behind it where there is more. */
    public void read(Supplier<RequestSpecification> caller, String path) {
        String first = limited(path);
        if (first(caller, path).path("next") instanceof String cursor) {
            note(
                    path + ", next page",
                    MOST,
                    () -> caller.get().queryParam("cursor", cursor).get(first));
        }
    }

    /**
     * The first page of what is searched by a pattern, which looks at each of a bounded number of things (ADR 0075).
     *
     * @param things how many there are
     */
    public void search(Supplier<RequestSpecification> caller, String path, long things) {
        note(path, things + MOST, () -> caller.get().get(limited(path)));
    }

    /** The first page alone. */
    public Response first(Supplier<RequestSpecification> caller, String path) {
        return note(path, MOST, () -> caller.get().get(limited(path)));
    }

    /** The pages that took more than they may, each with the plan that did, and those that were refused. */
    public List<String> faults() {
        return faults;
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
        assertThat(statements).as("statements of " + page).isNotEmpty();
        CarriedOut worst = statements.stream()
                .max(Comparator.comparing(CarriedOut::rowsRead))
                .orElseThrow();
        LOG.infof("%,9d rows at most by %2d statements: %s", worst.rowsRead(), statements.size(), page);
        if (worst.rowsRead() > most) {
            faults.add("%s: %s".formatted(page, worst));
        }
        return answer.get();
    }

    @Override
    public void close() {
        plans.close();
    }
}
