/** Parts of a published version: what holds at one level, and one competency across levels. */
package org.nextlevel.framework.reading;
