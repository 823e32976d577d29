package org.nextlevel.evidence.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.nextlevel.evidence.directory.personal.SignedInPerson;
import org.nextlevel.evidence.others.OtherServices;
import org.nextlevel.kit.personal.ExportPersonalData;
import org.nextlevel.kit.personal.Person;
import org.nextlevel.kit.problem.Forbidden;

/** Collects what all services keep of the caller. One person's data is bounded, so that the archive is made in one go. */
@ApplicationScoped
class CollectOwnData {
    private final SignedInPerson signed;
    private final ExportPersonalData own;
    private final OtherServices others;
    private final ObjectMapper json;
    private final Clock clock;

    CollectOwnData(
            SignedInPerson signed, ExportPersonalData own, OtherServices others, ObjectMapper json, Clock clock) {
        this.signed = signed;
        this.own = own;
        this.others = others;
        this.json = json;
        this.clock = clock;
    }

    /**
     * A ZIP with one JSON file for each sort of data.
     *
     * @throws Forbidden when it is somebody else's
     * @throws org.nextlevel.kit.problem.Unavailable when a service does not answer: an archive with a hole would be taken
     *     for the whole
     */
    byte[] archive(String idOrMe) {
        Person me = signed.own(idOrMe);
        Map<String, Object> all = new TreeMap<>(others.personalData());
        all.putAll(own.of(me));
        all.put("archive", Map.of("person", me.id(), "at", clock.instant(), "files", all.keySet()));
        return zipped(all);
    }

    private byte[] zipped(Map<String, Object> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, Object> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey() + ".json"));
                zip.write(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(file.getValue()));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
