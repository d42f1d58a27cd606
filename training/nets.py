"""The networks. Only operators every ONNX engine has: Conv, Relu, Add, Concat, MaxPool, Resize, ReduceMean."""

import torch
from torch import nn
from torch.nn import functional as F

import letters


def conv(i, o, k=3, s=1, groups=1, act=True, pad=None):
    layers = [nn.Conv2d(i, o, k, s, pad if pad is not None else k // 2, groups=groups, bias=False), nn.BatchNorm2d(o)]
    return nn.Sequential(*layers, nn.ReLU()) if act else nn.Sequential(*layers)


class Reader(nn.Module):
    """Reads a line: 1×32×W grey in, W/4 time steps of 38 log-odds out (blank first, then `texts.ALPHABET`)."""

    def __init__(self, classes=38):
        super().__init__()
        self.body = nn.Sequential(
            conv(1, 24),
            nn.MaxPool2d(2),
            conv(24, 48),
            nn.MaxPool2d(2),
            conv(48, 80, s=(2, 1)),
            conv(80, 96),
            conv(96, 144, k=(4, 3), pad=(0, 1)),
        )
        self.context = nn.ModuleList(
            nn.Sequential(conv(144, 144, k=(1, 7), pad=(0, 3), groups=144), conv(144, 144, k=1, act=False))
            for _ in range(4)
        )
        self.drop = nn.Dropout(0.1)
        self.head = nn.Conv2d(144, classes, 1)

    def forward(self, x):
        x = self.body(x)
        for block in self.context:
            x = F.relu(x + block(x))
        return self.head(self.drop(x)).squeeze(2)  # N×38×T


class Print(nn.Module):
    """Reads printed text: 1×32×W grey in, W/2 time steps of `letters.CLASSES` log-odds out (blank first).

    Two pixels to a step: an `l` of a narrow face is five pixels wide, and two of them need a blank between.
    """

    def __init__(self, classes=letters.CLASSES):
        super().__init__()
        self.body = nn.Sequential(
            conv(1, 24, s=2),
            conv(24, 40),
            conv(40, 64, s=(2, 1)),
            conv(64, 80),
            conv(80, 112, s=(2, 1)),
            conv(112, 160, k=(4, 3), pad=(0, 1)),
        )
        self.context = nn.ModuleList(
            nn.Sequential(conv(160, 160, k=(1, 9), pad=(0, 4), groups=160), conv(160, 160, k=1, act=False))
            for _ in range(5)
        )
        self.drop = nn.Dropout(0.1)
        self.head = nn.Conv2d(160, classes, 1)

    def forward(self, x):
        x = self.body(x)
        for block in self.context:
            x = F.relu(x + block(x))
        return self.head(self.drop(x)).squeeze(2)  # N×classes×T


def separable(i, o, s=1, k=3):
    return nn.Sequential(conv(i, i, k, s, groups=i), conv(i, o, 1))


class Residual(nn.Module):
    def __init__(self, c, k=5):
        super().__init__()
        self.f = nn.Sequential(conv(c, c, k, groups=c), conv(c, c, 1, act=False))

    def forward(self, x):
        return F.relu(x + self.f(x))


class Locator(nn.Module):
    """Finds the document: 3×H×W in (sides multiples of 16), four maps at half size out.

    Maps: log-odds of "document", log-odds of "machine-readable zone", and the picture direction (x, y) in which
    the document's top lies.
    """

    def __init__(self):
        super().__init__()
        self.s2 = conv(3, 16, s=2)
        self.s4 = nn.Sequential(separable(16, 32, s=2), Residual(32, 3))
        self.s8 = nn.Sequential(separable(32, 64, s=2), Residual(64), Residual(64))
        self.s16 = nn.Sequential(separable(64, 128, s=2), Residual(128), Residual(128), Residual(128), Residual(128, 7))
        self.scene = conv(128, 128, 1)
        self.up8 = nn.ModuleList([conv(128, 64, 1), conv(64, 64, 1, act=False), Residual(64)])
        self.up4 = nn.ModuleList([conv(64, 32, 1), conv(32, 32, 1, act=False), Residual(32)])
        self.up2 = nn.ModuleList([conv(32, 16, 1), conv(16, 16, 1, act=False), conv(16, 16)])
        self.head = nn.Conv2d(16, 4, 1)

    def forward(self, x):
        s2 = self.s2(x)
        s4 = self.s4(s2)
        s8 = self.s8(s4)
        x = self.s16(s8)
        x = x + self.scene(x.mean((2, 3), keepdim=True))
        for (narrow, side, mix), skip in ((self.up8, s8), (self.up4, s4), (self.up2, s2)):
            x = F.interpolate(narrow(x), scale_factor=2.0, mode="nearest")
            x = mix(F.relu(x + side(skip)))
        return self.head(x)


class Finder(nn.Module):
    """Finds pieces of printed text: 3×H×W in (6 px for a millimetre, sides multiples of 16), three maps at half size out.

    Maps: log-odds of "core of a piece"; millimetres up to the upper end of its capitals, and down to their feet.
    """

    def __init__(self):
        super().__init__()
        self.s2 = conv(3, 16, s=2)
        self.s4 = nn.Sequential(separable(16, 32, s=2), Residual(32, 3), Residual(32, 3))
        self.s8 = nn.Sequential(separable(32, 64, s=2), Residual(64), Residual(64))
        self.s16 = nn.Sequential(separable(64, 96, s=2), Residual(96), Residual(96))
        self.up8 = nn.ModuleList([conv(96, 64, 1), conv(64, 64, 1, act=False), Residual(64)])
        self.up4 = nn.ModuleList([conv(64, 32, 1), conv(32, 32, 1, act=False), Residual(32, 3)])
        self.up2 = nn.ModuleList([conv(32, 16, 1), conv(16, 16, 1, act=False), conv(16, 16)])
        self.head = nn.Conv2d(16, 3, 1)

    def forward(self, x):
        s2 = self.s2(x)
        s4 = self.s4(s2)
        s8 = self.s8(s4)
        x = self.s16(s8)
        for (narrow, side, mix), skip in ((self.up8, s8), (self.up4, s4), (self.up2, s2)):
            x = F.interpolate(narrow(x), scale_factor=2.0, mode="nearest")
            x = mix(F.relu(x + side(skip)))
        return self.head(x)
