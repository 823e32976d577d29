package org.nextlevel.benchmarks.write;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.nextlevel.benchmarks.service.RunningService;

/** People of the company who log evidence at once, at one service. */
record Writers(Company company, RunningService service, AtomicInteger next) {
    Writers(Company company, RunningService service) {
        this(company, service, new AtomicInteger());
    }

    /** So many log pieces for so long, each the next when the one before is answered; how many there were. */
    double write(int clients, int seconds) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        double written = 0;
        try (var pool = Executors.newFixedThreadPool(clients)) {
            List<Future<Integer>> all = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                all.add(pool.submit(() -> writeUntil(end)));
            }
            for (Future<Integer> one : all) {
                written += one.get();
            }
        }
        return written;
    }

    private int writeUntil(long end) throws IOException, InterruptedException {
        int written = 0;
        while (System.nanoTime() < end) {
            int status = company.log(service.address(), next.getAndIncrement());
            if (status != 201) {
                throw new IOException(service.name() + " answered " + status);
            }
            written++;
        }
        return written;
    }
}
