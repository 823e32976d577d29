/** What a reader of readiness, advice and a team costs, from little evidence to much. */
package org.nextlevel.benchmarks.read;
