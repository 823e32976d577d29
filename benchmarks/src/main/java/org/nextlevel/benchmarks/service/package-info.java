/** Builds of services that are started to be measured. */
package org.nextlevel.benchmarks.service;
