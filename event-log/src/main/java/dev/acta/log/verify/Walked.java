package dev.acta.log.verify;

/**
 * How much a walk has checked.
 *
 * @param events events, those behind the last checkpoint too
 * @param unsigned how many of them lie behind the last checkpoint
 * @param streams streams
 * @param items personal items, in whatever state
 * @param erased how many of them are erased
 * @param withheld how many of them are kept from this reader
 * @param checkpoints the copy's signed checkpoints
 * @param tiles tiles and entry bundles
 * @param millis milliseconds it took
 */
public record Walked(
        long events,
        long unsigned,
        long streams,
        long items,
        long erased,
        long withheld,
        long checkpoints,
        long tiles,
        long millis) {}
