/** What it costs to assess everybody of a company anew: time, memory and statements. */
package org.nextlevel.benchmarks.reassess;
