"""A network that learns, with the mean of its last weights."""

import math
import os

import torch
from torch.nn import functional as F

import networks


def shaken(pixels):
    """A little other contrast and noise for each strip, as scans have them."""
    x = pixels[:, None].float() / 127
    batch = x.shape[0]
    gain = torch.empty(batch, 1, 1, 1, device=x.device).uniform_(0.85, 1.15)
    shift = torch.empty(batch, 1, 1, 1, device=x.device).uniform_(-0.1, 0.1)
    noise = torch.empty(batch, 1, 1, 1, device=x.device).uniform_(-0.05, 0.06).clamp_(min=0)
    x = x * gain + shift + noise * torch.randn_like(x)
    return x.clamp(-1, 1)


class Learner:
    def __init__(self, name, network, rate, device):
        self.name = name
        self.network = network.to(device)
        self.rate = rate
        self.optimizer = torch.optim.AdamW(network.parameters(), lr=rate, weight_decay=1e-4)
        self.mean = {k: v.detach().clone() for k, v in network.state_dict().items()}
        self.losses = []
        self.steps = 0

    def step(self, x, widths, targets, lengths, progress, warm, teacher):
        """Learns from a batch; returns what is read of it, place by place.

        teacher: what another network reads at each place and how much that counts, or None. It
        takes the LSTMs over the long time in which CTC alone only teaches them the blank.
        """
        for group in self.optimizer.param_groups:
            group["lr"] = self.rate * warm * (0.5 + 0.5 * math.cos(math.pi * progress)) + 1e-6
        logs, steps = self.network(x, widths)
        loss = F.ctc_loss(logs, targets, steps, lengths, networks.BLANK, zero_infinity=True)
        if teacher is not None:
            read, share = teacher
            most = min(len(read), len(logs))
            inside = (torch.arange(most, device=x.device)[:, None] < steps).float()
            apart = -(read[:most].exp() * logs[:most]).sum(2) * inside
            loss = loss + share * apart.sum() / inside.sum()
        self.optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.network.parameters(), 1.0)
        self.optimizer.step()
        self.losses.append(loss.detach())
        with torch.no_grad():
            self.steps += 1
            keep = min(0.998, self.steps / (self.steps + 10))
            live = {k: v for k, v in self.network.state_dict().items() if v.is_floating_point()}
            means = [self.mean[k] for k in live]
            torch._foreach_mul_(means, keep)
            torch._foreach_add_(means, list(live.values()), alpha=1 - keep)
        return logs.detach()

    def measured(self, lines, device):
        """The share of lines read wrong with the mean of the last weights."""
        live = {k: v.clone() for k, v in self.network.state_dict().items()}
        self.network.load_state_dict({k: self.mean[k].to(v.dtype) for k, v in live.items()})
        self.network.eval()
        wrong = total = 0
        with torch.no_grad():
            for pixels, widths, _, _, texts in lines.values():
                for i in range(0, len(texts), 512):
                    x = torch.from_numpy(pixels[i : i + 512]).to(device)[:, None].float() / 127
                    width = torch.from_numpy(widths[i : i + 512]).long().to(device)
                    logs, steps = self.network(x, width)
                    read = networks.decoded(logs, steps)
                    wrong += sum(r != t for r, t in zip(read, texts[i : i + 512]))
                    total += len(read)
        self.network.train()
        self.network.load_state_dict(live)
        return wrong / max(1, total)

    def wrong(self, lines, device):
        return f"held out {100 * self.measured(lines, device):.2f} % wrong"

    def loss(self):
        """The mean loss since it was asked for last."""
        mean = torch.stack(self.losses[-200:]).mean().item()
        self.losses = []
        return mean

    def save(self, folder):
        torch.save({k: v.cpu() for k, v in self.mean.items()}, folder / f"{self.name}.part")
        os.replace(folder / f"{self.name}.part", folder / f"{self.name}.pt")
