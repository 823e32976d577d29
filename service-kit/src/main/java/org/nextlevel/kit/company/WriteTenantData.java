package org.nextlevel.kit.company;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Writes all rows of a tenant as lines of JSON, each with its table; the last line has the number of rows. */
@ApplicationScoped
class WriteTenantData {
    private static final int AT_ONCE = 1 << 16;

    private final ExportTenant export;

    WriteTenantData(ExportTenant export) {
        this.export = export;
    }

    /** Whoever reads no last line knows that it was broken off. */
    void to(OutputStream out, String tenant) throws IOException {
        var lines = new Lines(new BufferedOutputStream(out, AT_ONCE));
        export.each(tenant, lines::row);
        lines.end();
    }

    private static final class Lines {
        private final OutputStream out;
        private long rows;

        Lines(OutputStream out) {
            this.out = out;
        }

        void row(String table, String row) {
            rows++;
            write("{\"table\":\"%s\",\"row\":%s}\n".formatted(table, row));
        }

        void end() throws IOException {
            write("{\"rows\":%d}\n".formatted(rows));
            out.flush();
        }

        private void write(String line) {
            try {
                out.write(line.getBytes(UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
