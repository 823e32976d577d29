/** How long rows are kept that come with use and time, and how they go: in slices, by one instance at a time, and counted. */
package org.nextlevel.kit.retention;
