package dev.sourceline.engine.learning;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Trains the engine's model and writes it with its card, from a folder of corpora and the project's own corpus. The same
 * files give the same bytes.
 *
 * <p>Arguments: the folder of the corpora, the folder to write to.
 */
final class TrainModel {
    /** Chosen on held-out publishers and corpora; see the model card. */
    static final OperatingPoint POINT = new OperatingPoint(0.42f, 0.1f, 0.65f, 0.25f);

    private TrainModel() {}

    public static void main(String[] arguments) throws IOException {
        Path corpora = Path.of(arguments[0]);
        Path output = Path.of(arguments[1]);
        Model model = train(TrainingCorpora.read(corpora, TrainingCorpora.cases(corpora)));
        Files.createDirectories(output);
        byte[] bytes = bytes(model);
        Files.write(output.resolve("attributions.bin"), bytes);
        Files.writeString(output.resolve("card.md"), ModelCard.of(model, bytes, corpora));
        System.out.println(model.weights() + " weights, " + bytes.length + " bytes");
    }

    static Model train(List<TrainingText> texts) {
        var trainer = new ModelTrainer();
        new ArrayList<>(texts).forEach(trainer::add);
        trainer.readOutOfFold();
        return trainer.fit(POINT);
    }

    static byte[] bytes(Model model) throws IOException {
        var out = new ByteArrayOutputStream();
        model.write(out);
        return out.toByteArray();
    }
}
