package org.nextlevel.evidence.company;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.nextlevel.evidence.others.TenantData;
import org.nextlevel.kit.audit.Audit;
import org.nextlevel.kit.company.ExportTenant;
import org.nextlevel.kit.company.OpenTenant;
import org.nextlevel.kit.company.TenantRecord;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.tenant.Role;
import org.nextlevel.kit.tenant.state.TenantState;

/** Collects all rows of a company from all services for an operator, and never holds more than a few of them. */
@ApplicationScoped
class CollectTenant {
    private static final int AT_ONCE = 1 << 16;

    private final ExportTenant own;
    private final TenantData others;
    private final OpenTenant tenant;
    private final Audit audit;
    private final ObjectMapper json;
    private final Clock clock;
    private final String service;

    CollectTenant(
            ExportTenant own,
            TenantData others,
            OpenTenant tenant,
            Audit audit,
            ObjectMapper json,
            Clock clock,
            @ConfigProperty(name = "nextlevel.service") String service) {
        this.own = own;
        this.others = others;
        this.tenant = tenant;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
        this.service = service;
    }

    /**
     * Answers with the archive. That it was made is an entry of the company's audit.
     *
     * @throws Conflict {@code tenant-erased} when nothing is left of it
     * @throws org.nextlevel.kit.problem.Unavailable when a service does not answer
     */
    void archive(TenantRecord company, String operator, RoutingContext request) {
        String alias = company.tenant();
        if (company.state() == TenantState.ERASED) {
            throw new Conflict("tenant-erased", "Tenant %s was erased: nothing of it is left.", alias);
        }
        try (var parts = others.of(alias, request.request().getHeader("Authorization"))) {
            tenant.within(alias, () -> QuarkusTransaction.requiringNew().call(() -> record(alias, operator)));
            request.response()
                    .putHeader("Content-Type", "application/zip")
                    .putHeader("Cache-Control", "no-store")
                    .putHeader("Content-Disposition", "attachment; filename=\"%s.zip\"".formatted(alias));
            write(alias, parts.lines(), request);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        request.response().end();
    }

    private void write(String alias, Map<String, BufferedReader> parts, RoutingContext request) throws IOException {
        var out = new BufferedOutputStream(new ResponseStream(request.response()), AT_ONCE);
        var archive = new TenantArchive(out);
        own.each(alias, (table, row) -> archive.row(service, table, row));
        for (Map.Entry<String, BufferedReader> part : parts.entrySet()) {
            copy(part.getKey(), part.getValue(), archive);
        }
        archive.end(alias, clock.instant().toString());
        out.flush();
    }

    private void copy(String from, BufferedReader lines, TenantArchive archive) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            JsonNode read = json.readTree(line);
            if (read.has("rows")) {
                return;
            }
            archive.row(
                    from, read.required("table").asText(), read.required("row").toString());
        }
        throw new IOException("What %s keeps was broken off.".formatted(from));
    }

    private boolean record(String alias, String operator) {
        audit.recordBy(operator, Role.OPERATOR, "tenant-exported", null, alias);
        return true;
    }
}
