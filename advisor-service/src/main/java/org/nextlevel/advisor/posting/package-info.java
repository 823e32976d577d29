/**
 * Job postings that their owners matched with the framework and confirmed (M2.4), as framework-service tells them. A
 * posting is its owner's secret: it is part of no answer to anybody else.
 */
package org.nextlevel.advisor.posting;
