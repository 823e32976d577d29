package org.nextlevel.evidence.company;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** All rows of a company as a ZIP that is written while it is read: a file of lines of JSON for each table of each service. */
final class TenantArchive {
    private static final String LEFT_OUT =
            "What its owner alone knows of is left out; each person takes it along with the own export.";

    private final ZipOutputStream zip;
    private final Map<String, Object> files = new TreeMap<>();
    private String file;
    private long rows;

    TenantArchive(OutputStream out) {
        zip = new ZipOutputStream(out);
    }

    /** The rows of a table come one after another. */
    void row(String service, String table, String row) {
        try {
            begin("%s/%s.ndjson".formatted(service, table));
            zip.write((row + "\n").getBytes(UTF_8));
            rows++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void begin(String next) throws IOException {
        if (!next.equals(file)) {
            endFile();
            file = next;
            zip.putNextEntry(new ZipEntry(next));
        }
    }

    private void endFile() throws IOException {
        if (file != null) {
            zip.closeEntry();
            files.put(file, rows);
            rows = 0;
        }
    }

    /** The last file says how many rows each of the others has: an archive without it was broken off. */
    void end(String tenant, String at) throws IOException {
        endFile();
        zip.putNextEntry(new ZipEntry("archive.json"));
        zip.write(new JsonObject()
                .put("tenant", tenant)
                .put("at", at)
                .put("rows", new JsonObject(files))
                .put("leftOut", LEFT_OUT)
                .encodePrettily()
                .getBytes(UTF_8));
        zip.closeEntry();
        zip.finish();
        zip.flush();
    }
}
