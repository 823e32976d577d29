package org.nextlevel.advisor.leaving.notes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nextlevel.kit.http.ETag;
import org.nextlevel.kit.problem.StaleVersion;
import org.nextlevel.kit.sql.Row;
import org.nextlevel.kit.sql.Sql;
import org.nextlevel.kit.tenant.CurrentTenant;

/** The sealed notes of the current tenant's people. Only the owner may ask, which the callers see to. */
@ApplicationScoped
public class SealedLeavingNotes {
    private static final String OF_THE_OWNER = " where tenant = :tenant and digest in (:present, :former)";
    private static final String READ =
            "select digest, k.wrapped, l.version, l.sealed from leaving_key k join leaving l using (tenant, digest)"
                    + OF_THE_OWNER;
    private static final String ADD_KEY =
            "insert into leaving_key (tenant, digest, wrapped) values (:tenant, :digest, :wrapped)";
    private static final String ADD =
            "insert into leaving (tenant, digest, version, sealed) values (:tenant, :digest, 1, :sealed)";
    private static final String REPLACE =
            "update leaving set version = version + 1, sealed = :sealed where tenant = :tenant and digest = :digest"
                    + " and version = :version";
    private static final String ERASE = "delete from leaving_key" + OF_THE_OWNER;

    private final Sql sql;
    private final CurrentTenant tenant;
    private final Seal seal;
    private final ObjectMapper json;

    SealedLeavingNotes(Sql sql, CurrentTenant tenant, Seal seal, ObjectMapper json) {
        this.sql = sql;
        this.tenant = tenant;
        this.seal = seal;
        this.json = json;
    }

    private record SealedRow(byte[] digest, byte[] wrapped, long version, byte[] sealed) {
        static SealedRow of(Row row) {
            return new SealedRow(
                    row.bytes("digest"), row.bytes("wrapped"), row.largeNumber("version"), row.bytes("sealed"));
        }
    }

    /** Those of a person; empty and of version 0 when nothing was ever written. */
    public StoredNotes of(UUID owner) {
        return find(owner)
                .map(row -> new StoredNotes(
                        read(seal.open(row.wrapped(), tenant.require(), owner, row.sealed())), row.version()))
                .orElse(StoredNotes.NONE);
    }

    /**
     * Keeps the notes in place of those before.
     *
     * @param ifMatch the tag that was read last, also when nothing was written yet
     * @throws StaleVersion when they were written since they were read
     */
    public StoredNotes write(UUID owner, String ifMatch, LeavingNotes notes) {
        Optional<SealedRow> before = find(owner);
        ETag.requireMatch(ifMatch, before.map(SealedRow::version).orElse(0L));
        if (before.isEmpty()) {
            add(owner, notes);
            return new StoredNotes(notes, 1);
        }
        SealedRow row = before.get();
        int replaced = sql.update(REPLACE)
                .unflushed()
                .with("sealed", seal.seal(row.wrapped(), tenant.require(), owner, text(notes)))
                .with("digest", row.digest())
                .with("version", row.version())
                .run();
        if (replaced == 0) {
            throw new StaleVersion();
        }
        return new StoredNotes(notes, row.version() + 1);
    }

    /** Deletes the person's key, and what it sealed with it. Nothing happens when there is none. */
    public void erase(UUID owner) {
        List<byte[]> digests = seal.digests(tenant.require(), owner);
        sql.update(ERASE)
                .unflushed()
                .with("present", digests.getFirst())
                .with("former", digests.getLast())
                .run();
    }

    private void add(UUID owner, LeavingNotes notes) {
        byte[] digest = seal.digests(tenant.require(), owner).getFirst();
        byte[] wrapped = seal.newKey(tenant.require(), owner);
        sql.update(ADD_KEY)
                .unflushed()
                .with("digest", digest)
                .with("wrapped", wrapped)
                .run();
        sql.update(ADD)
                .unflushed()
                .with("digest", digest)
                .with("sealed", seal.seal(wrapped, tenant.require(), owner, text(notes)))
                .run();
    }

    private Optional<SealedRow> find(UUID owner) {
        List<byte[]> digests = seal.digests(tenant.require(), owner);
        return sql.query(READ)
                .unflushed()
                .with("present", digests.getFirst())
                .with("former", digests.getLast())
                .first(SealedRow::of);
    }

    private String text(LeavingNotes notes) {
        try {
            return json.writeValueAsString(notes);
        } catch (JsonProcessingException _) {
            // Without the cause, which would quote what was written.
            throw new IllegalStateException("Notes on leaving cannot be written.");
        }
    }

    private LeavingNotes read(String text) {
        try {
            // What a newer version wrote beside is left out, as of all that is stored.
            return json.readerFor(LeavingNotes.class)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(text);
        } catch (JsonProcessingException _) {
            throw new IllegalStateException("Notes on leaving cannot be read.");
        }
    }
}
