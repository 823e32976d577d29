/** How many pieces of evidence a second evidence-service writes, beside what pgbench does with the same rows on the same server. */
package org.nextlevel.benchmarks.write;
