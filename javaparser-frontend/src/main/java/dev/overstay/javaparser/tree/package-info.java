/**
 * Java source as trees, small ones that a compiler would keep. {@link
 * dev.overstay.javaparser.tree.SourceReader} makes them of what JavaParser gives, which is then let
 * go: its nodes keep every token and take ten times the room.
 */
@NullMarked
package dev.overstay.javaparser.tree;

import org.jspecify.annotations.NullMarked;
